internal import Words

extension ToolWords {
  var resolutionOutOfBounds: String {
    language(
      nl: "--resolution vraagt een getal van 0.01 tot en met 1000.",
      en: "--resolution takes a number from 0.01 to 1000.")
  }
}

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
}
