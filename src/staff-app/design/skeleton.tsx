import './skeleton.css'

interface SkeletonProps {
  /** Read aloud: “Even geduld”. */
  label: string
  /** How many rows to expect. */
  rows?: number
}

/** Holds the place of a list that is on its way, in the shape it will have. */
export function Skeleton({ label, rows = 3 }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <span className="hidden-text">{label}</span>
      {Array.from({ length: rows }, (_, index) => index).map((row) => (
        <div key={row} aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}
