/** The logo: us, filled, and the customer, open, on one road. */
export function Mark() {
  return (
    <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
      <path d="M0 9h34" stroke="currentColor" strokeWidth="2" />
      <circle cx="11" cy="9" r="7" fill="currentColor" />
      <circle cx="24.5" cy="9" r="6" fill="var(--surface-raised)" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
