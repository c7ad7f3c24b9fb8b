/**
 * The probability that Student's t lies between −t and t, at the angle θ = arctan(t ÷ √ν): a finite sum
 * for whole degrees of freedom (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 for odd
 * and 26.7.4 for even ν).
 */
function centralProbability(angle: number, freedom: number): number {
  const isOdd = freedom % 2 === 1;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  let sum = 0;
  let term = isOdd ? cosine : 1;
  for (let power = isOdd ? 3 : 2; power <= freedom; power += 2) {
    sum += term;
    term *= (cosine * cosine * (power - 1)) / power;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/**
 * The t that Student's t does not leave, on either side, with a probability above 0 and below 1: the
 * quantile of 1 − (1 − level) ÷ 2. Found by halving the angle, which unlike t itself has an end, until no
 * double lies between.
 */
export function studentQuantile(level: number, freedom: number): number {
  let [low, high] = [0, Math.PI / 2];
  for (let angle = high / 2; angle > low && angle < high; angle = low + (high - low) / 2) {
    if (centralProbability(angle, freedom) < level) low = angle;
    else high = angle;
  }
  return Math.sqrt(freedom) * Math.tan(high);
}
