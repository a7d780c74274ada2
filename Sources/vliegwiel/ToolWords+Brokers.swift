internal import Words

/// The help on brokers.
extension ToolWords.Help {
  var brokersAbstract: String {
    language(
      nl: "Wie schakel of tolk is tussen groepen, hoe zeker dat is, en waar een tolk ontbreekt.",
      en: "Who connects or interprets between groups, how sure that is, and where nobody does.")
  }
  var brokersExample: String {
    language(nl: "Voorbeeld:", en: "Example:")
      + " vliegwiel brokers Datasets/utrecht --by theme -o out/"
  }
  var by: String {
    language(nl: "Tussen welke groepen.", en: "Between which groups.")
  }
  var comparison: String {
    language(
      nl:
        "Waarmee een tolk wordt vergeleken: met evenveel verbanden als die van actoren uit dezelfde "
        + "groepen, of met groepen die over alle actoren zijn geschud.",
      en: "What an interpreter is compared with: as many links as those of actors of the same "
        + "groups, or groups shuffled over all actors.")
  }
  var brokerPermutations: String {
    language(
      nl: "Hoe vaak er per actor wordt geloot om te zien wat te verwachten is; 0 doet het niet.",
      en: "How often chance is drawn for each actor to see what to expect; 0 does not.")
  }
  var tested: String {
    language(
      nl: "Voor hoeveel actoren er hoogstens wordt geloot: die met de meeste verbanden (standaard "
        + "alle, boven 10.000 actoren 5.000).",
      en: "For how many actors chance is drawn at most: those with the most links (default: all, "
        + "above 10,000 actors 5,000).")
  }
  var resamples: String {
    language(
      nl: "Hoe vaak de verbanden opnieuw worden geloot, voor van–tot van de plaatsen; 0 doet het "
        + "niet (standaard 200, boven 10.000 actoren 50).",
      en: "How often links are drawn anew, for from–to of the places; 0 does not (default: 200, "
        + "above 10,000 actors 50).")
  }
  var resampling: String {
    language(
      nl: "Hoe er wordt geloot: evenveel verbanden met teruglegging, of een op de tien weglaten.",
      en: "How links are drawn: as many with replacement, or leaving out one in ten.")
  }
  var brokerSources: String {
    language(
      nl: "Vanuit hoeveel actoren naar kortste wegen wordt gezocht (standaard alle, boven 10.000 "
        + "actoren 1.000).",
      en: "From how many actors shortest paths are searched (default: all, above 10,000 actors "
        + "1,000).")
  }
  var resampleSources: String {
    language(
      nl:
        "Hetzelfde in elke loting (standaard ten hoogste 500, boven 1.000 actoren 100, boven 10.000 40).",
      en:
        "The same within each draw (default: 500 at most, above 1,000 actors 100, above 10,000 40)."
    )
  }
  var candidates: String {
    language(
      nl: "Hoeveel actoren er hoogstens worden genoemd om als tolk te vragen.",
      en: "How many actors are named at most to ask as an interpreter.")
  }
  var answerSeed: String {
    language(
      nl: "Het toevalsgetal: hetzelfde getal geeft hetzelfde antwoord.",
      en: "The seed: the same number gives the same answer.")
  }
}
