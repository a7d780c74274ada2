internal import Glibc

/// The cosine of an angle in degrees.
func cosine(ofDegrees degrees: Double) -> Double { cos(degrees * .pi / 180) }

/// The point on a circle at an angle in radians, clockwise from twelve o'clock.
func point(onCircle center: Point, radius: Double, angle: Double) -> Point {
  Point(center.x + radius * sin(angle), center.y - radius * cos(angle))
}

/// The sine of an angle in radians.
func sine(_ angle: Double) -> Double { sin(angle) }

/// The natural exponential.
func exponential(_ x: Double) -> Double { exp(x) }

/// The natural logarithm.
func logarithm(_ x: Double) -> Double { log(x) }

/// A number to a power.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// The angle of a direction in radians, from -π to π.
func arctangent(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
