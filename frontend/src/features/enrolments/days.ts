/** The day a decision is due: Saturdays and Sundays do not count, public holidays are the society's own. */
export function workingDaysAfter(from: Date, days: number): Date {
  const day = new Date(from)
  let left = days
  while (left > 0) {
    day.setUTCDate(day.getUTCDate() + 1)
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1
  }
  return day
}
