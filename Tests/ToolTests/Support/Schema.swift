import Foundation
import Testing

/// Expects a JSON file to follow a schema, as the reference implementation in `.venv` sees it.
///
/// Without that environment this is not checked, except where the environment says CI: there it
/// fails.
func expectValid(
  _ file: String, schema: URL, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  let python = packageFolder.appending(path: ".venv/bin/python").path
  guard FileManager.default.isExecutableFile(atPath: python) else {
    if ProcessInfo.processInfo.environment["CI"] != nil {
      Issue.record("jsonschema is not installed in .venv", sourceLocation: sourceLocation)
    }
    return
  }
  let script = """
    import json, sys, jsonschema
    schema, answer = (json.load(open(path)) for path in sys.argv[1:])
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    errors = [f"{e.json_path}: {e.message}" for e in validator.iter_errors(answer)]
    sys.exit("\\n".join(errors[:20]) or None)
    """
  let outcome = try await Tool.run(python, ["-c", script, schema.path, file])
  #expect(outcome.code == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
}
