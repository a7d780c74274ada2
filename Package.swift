// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target of the project.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "vliegwiel",
  products: [
    .library(name: "Graphs", targets: ["Graphs"]),
    .library(name: "GraphFormats", targets: ["GraphFormats"]),
    .executable(name: "vliegwiel", targets: ["vliegwiel"]),
  ],
  dependencies: [
    // The tool's commands, options, help and completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // Graphs and everything computable on them. The C header names one instruction.
    .systemLibrary(name: "CPrefetch"),
    .target(name: "Graphs", dependencies: ["CPrefetch"], swiftSettings: strict),
    .target(name: "GraphFormats", dependencies: ["Graphs"], swiftSettings: strict),

    // Language, numbers and lists as people write them.
    .target(name: "Words", swiftSettings: strict),

    // The register and its rules.
    .target(name: "Tables", swiftSettings: strict),
    .target(
      name: "Movement", dependencies: ["Graphs", "Tables", "Words"],
      // The province's municipalities, places and themes, for movements made up on its ground:
      // links to the files of Datasets/utrecht, compiled in so that they are wherever the tool is.
      resources: [.embedInCode("Utrecht")], swiftSettings: strict),

    // Pictures: scenes, layouts, maps, files. The C libraries are Debian packages.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "CPage", pkgConfig: "librsvg-2.0 pangocairo",
      providers: [.apt(["librsvg2-dev", "libpango1.0-dev"])]),
    .systemLibrary(
      name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(
      name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .target(
      name: "Drawing", dependencies: ["CGraphviz", "CPage", "CQPDF", "CQRCode"],
      swiftSettings: strict),

    // One question a folder: options in, an answer and its words out.
    .target(
      name: "Insight", dependencies: ["Graphs", "Movement", "Tables", "Words"],
      swiftSettings: strict),

    // Sheets: drawings joined with answers and words.
    .target(
      name: "Posters",
      dependencies: ["Drawing", "Graphs", "Insight", "Movement", "Tables", "Words"],
      swiftSettings: strict),

    // The tool: parse, call, print.
    .executableTarget(
      name: "vliegwiel",
      dependencies: [
        "Drawing", "GraphFormats", "Graphs", "Insight", "Movement", "Posters", "Tables", "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "GraphsTests", dependencies: ["Graphs"], swiftSettings: strict),
    .testTarget(
      name: "GraphFormatsTests", dependencies: ["GraphFormats", "Graphs"], swiftSettings: strict),
    .testTarget(name: "DrawingTests", dependencies: ["CPage", "Drawing"], swiftSettings: strict),
    .testTarget(
      name: "PostersTests", dependencies: ["Drawing", "Insight", "Movement", "Posters", "Words"],
      swiftSettings: strict),
    .testTarget(name: "WordsTests", dependencies: ["Words"], swiftSettings: strict),
    .testTarget(name: "TablesTests", dependencies: ["Tables"], swiftSettings: strict),
    .testTarget(
      name: "MovementTests", dependencies: ["Movement", "Graphs", "Words"],
      resources: [], swiftSettings: strict),
    .testTarget(
      name: "InsightTests", dependencies: ["Insight", "Graphs", "Movement", "Tables", "Words"],
      swiftSettings: strict),

    // Runs the tool itself; the dependency sees to it that it is built first.
    .testTarget(
      name: "ToolTests", dependencies: ["vliegwiel"], exclude: ["Golden"], swiftSettings: strict),
  ]
)
