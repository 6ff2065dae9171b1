/** Which events a claim of the article leads to. */
interface Carrier {
  readonly claims: readonly string[]
}

/** The events that carry the claim: first those it gives their mark, then the others, each group in the order given. */
export const passageEvents = <Event extends Carrier>(events: readonly Event[], claim: string): Event[] => {
  const carriers = events.filter(({ claims }) => claims.includes(claim))
  const leads = ({ claims }: Event): boolean => claims[0] === claim
  return [...carriers.filter(leads), ...carriers.filter((event) => !leads(event))]
}
