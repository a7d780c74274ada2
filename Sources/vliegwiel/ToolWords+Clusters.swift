internal import Words

extension ToolWords.Help {
  var permutations: String {
    language(
      nl: "Hoe vaak de thema’s opnieuw worden gedeeld om te zien wat toeval geeft.",
      en: "How often themes are dealt anew to see what chance gives.")
  }
  var clusterResolution: String {
    language(
      nl: "De resolutie: hoe groter, hoe kleiner de clusters.",
      en: "The resolution: the larger, the smaller the clusters.")
  }
  var resolutionRuns: String {
    language(
      nl:
        "Hoe vaak er bij de halve en de dubbele resolutie wordt gezocht, om te zien wat dan samengaat "
        + "of uiteenvalt (standaard 10, boven 10.000 actoren 3).",
      en:
        "How often to look at half and at twice the resolution, to see what then merges or splits "
        + "(default: 10, above 10,000 actors 3).")
  }
}
