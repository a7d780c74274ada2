internal import Words

/// What the tool says when it compares.
extension ToolWords {
  var compareWhat: String {
    language(
      nl: "Geef twee registers, of één register met --from en --to.",
      en: "Give two registers, or one register with --from and --to.")
  }

  var compareMadeUp: String {
    language(
      nl: "Een van de twee registers is verzonnen en het andere niet; vergelijk twee echte of twee "
        + "verzonnen registers.",
      en: "One of the two registers was made up and the other was not; compare two real or two "
        + "made-up registers.")
  }

  var toBeforeFrom: String {
    language(nl: "--to ligt voor --from; draai ze om.", en: "--to is before --from; swap them.")
  }

  func notADate(_ text: String, option: String) -> String {
    language(
      nl: "\(option): “\(text.printable)” is geen datum; schrijf 2019, 2019-05 of 2019-05-31.",
      en: "\(option): “\(text.printable)” is no date; write 2019, 2019-05 or 2019-05-31.")
  }
}

extension ToolWords.Help {
  var compareAbstract: String {
    language(
      nl: "Wat er veranderde: wie kwam en ging, welke verbanden, schakels en lege plekken.",
      en: "What changed: who came and went, which links, brokers and gaps.")
  }
  var compareDiscussion: String {
    language(
      nl: """
        Vergelijkt twee registers, of één register met zichzelf op twee datums, naar since en \
        until. Wat niet meer in het register staat, hoeft niet gestopt te zijn: het antwoord zegt \
        alleen wat er staat. Actoren zijn dezelfde als hun kenmerk hetzelfde is; lijken twee op \
        elkaar, dan vraagt het antwoord of ze dezelfde zijn.

        Voorbeelden: vliegwiel compare register-2025 register-2026
        vliegwiel compare Datasets/utrecht --from 2019 --to 2024
        """,
      en: """
        Compares two registers, or one register with itself on two dates, by since and until. What \
        is no longer in the register need not have stopped: the answer only says what is there. \
        Actors are the same when their keys are; when two look alike, the answer asks whether they \
        are the same.

        Examples: vliegwiel compare register-2025 register-2026
        vliegwiel compare Datasets/utrecht --from 2019 --to 2024
        """)
  }
  var compareNewer: String {
    language(nl: "De map van het latere register.", en: "The folder of the later register.")
  }
  var compareFrom: String {
    language(
      nl: "Vergelijk vanaf het begin van deze dag, maand of dit jaar.",
      en: "Compare from the beginning of this day, month or year.")
  }
  var compareTo: String {
    language(
      nl: "Vergelijk tot en met het einde van deze dag, maand of dit jaar.",
      en: "Compare to the end of this day, month or year.")
  }
  var compareResamples: String {
    language(
      nl:
        "Hoe vaak een op de tien verbanden wordt weggelaten, voor van–tot van de plaatsen; 0 doet "
        + "het niet (standaard 100, boven 1.000 actoren 20).",
      en: "How often one in ten links is left out, for from–to of the places; 0 does not (default: "
        + "100, above 1,000 actors 20).")
  }
  var compareSources: String {
    language(
      nl: "Vanuit hoeveel actoren naar kortste wegen wordt gezocht (standaard alle, boven 2.000 "
        + "actoren 500).",
      en: "From how many actors shortest paths are searched (default: all, above 2,000 actors "
        + "500).")
  }
  var compareResampleSources: String {
    language(
      nl: "Hetzelfde, elke keer dat verbanden worden weggelaten (standaard ten hoogste 100, boven "
        + "1.000 actoren 32).",
      en: "The same, each time that links are left out (default: 100 at most, above 1,000 actors "
        + "32).")
  }
}
