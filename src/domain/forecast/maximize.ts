import type { Slope } from "./slope.ts";

const MAX_STEPS = 300;
/** No parameter moves further than this in one step: the surface is only locally quadratic. */
const LONGEST_STEP = 1.5;
/** On a long flat ridge one short step does not mean the top. */
const IDLE_STEPS = 4;
const SUFFICIENT_INCREASE = 1e-4;
const SHORTEST_FRACTION = 1e-10;

/** A top, and the inverse of the negated Hessian there, as far as it was felt out. */
export interface Top {
  readonly point: Float64Array;
  readonly inverse: readonly Float64Array[];
}

/**
 * Where a smooth function is highest, uphill from a start, by the BFGS method with a backtracking
 * line search.
 *
 * It stops when steps have gained less than `tolerance` several times running.
 *
 * @param f         the function with its gradient; a value that is not finite is stepped back from
 * @param start     a point where `f` is finite
 * @param tolerance in units of the function
 * @param known     an inverse Hessian to begin with, such as that of a similar function
 * @see Nocedal & Wright (2006), "Numerical Optimization", 2nd ed., algorithm 6.1
 */
export function maximize(
  f: (point: Float64Array) => Slope,
  start: Float64Array,
  tolerance: number,
  known?: Top["inverse"],
): Top {
  let point = start;
  let here = f(point);
  let inverse = known ?? identity(start.length, 1 / Math.max(1, norm(here.gradient)));
  let idle = 0;
  for (let step = 0; step < MAX_STEPS && idle < IDLE_STEPS; step++) {
    let direction = multiply(inverse, here.gradient);
    if (!(dot(direction, here.gradient) > 0)) {
      inverse = identity(start.length, 1 / Math.max(1, norm(here.gradient)));
      direction = multiply(inverse, here.gradient);
    }
    const found = climb(f, point, here, direction);
    if (found === null) break;
    idle = found.slope.value - here.value < tolerance ? idle + 1 : 0;
    const moved = found.point.map((value, i) => value - point[i]!);
    const turned = here.gradient.map((value, i) => value - found.slope.gradient[i]!);
    inverse = updated(inverse, moved, turned, step === 0 && !known);
    point = found.point;
    here = found.slope;
  }
  return { point, inverse };
}

/** The first point along the direction that is enough higher; null when there is none. */
function climb(
  f: (point: Float64Array) => Slope,
  from: Float64Array,
  here: Slope,
  direction: Float64Array,
): { point: Float64Array; slope: Slope } | null {
  const promised = dot(direction, here.gradient);
  const longest = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let fraction = Math.min(1, LONGEST_STEP / longest);
  while (fraction > SHORTEST_FRACTION) {
    const taken = fraction;
    const point = from.map((value, i) => value + taken * direction[i]!);
    const slope = f(point);
    if (slope.value >= here.value + SUFFICIENT_INCREASE * fraction * promised) {
      return { point, slope };
    }
    // The top of the parabola through both values and the first slope, kept within bounds.
    const top = (promised * fraction ** 2) / (2 * (here.value + promised * fraction - slope.value));
    fraction = Number.isFinite(top)
      ? Math.min(Math.max(top, fraction / 10), fraction / 2)
      : fraction / 10;
  }
  return null;
}

/** The inverse Hessian (of the negated function) after a step; unchanged where curvature is lost. */
function updated(
  inverse: readonly Float64Array[],
  moved: Float64Array,
  turned: Float64Array,
  first: boolean,
): readonly Float64Array[] {
  const curvature = dot(moved, turned);
  if (!(curvature > 1e-12 * norm(moved) * norm(turned))) return inverse;
  const base = first ? identity(moved.length, curvature / dot(turned, turned)) : inverse;
  const along = multiply(base, turned);
  const scale = (1 + dot(turned, along) / curvature) / curvature;
  return base.map((row, i) =>
    row.map(
      (value, j) =>
        value +
        scale * moved[i]! * moved[j]! -
        (along[i]! * moved[j]! + moved[i]! * along[j]!) / curvature,
    ),
  );
}

function identity(size: number, scale: number): Float64Array[] {
  return Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (__, j) => (i === j ? scale : 0)),
  );
}

function multiply(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => dot(row, vector));
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
