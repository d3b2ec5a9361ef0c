import { useQuery } from '@tanstack/react-query'
import { api } from '../../../lib/client'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from './beranda.module.css'

/** What is wrong with the place of the data, said where the day begins: a synchronised folder, a damaged file. */
export function PeringatanData() {
  const { data: info } = useQuery(api.sistem.info.queryOptions())
  if (info === undefined || info.peringatan.length === 0) return null
  return (
    <div className={classes.peringatan}>
      {info.peringatan.map((pesan) => (
        <ProblemBox key={pesan} kind="perhatian" pesan={pesan} />
      ))}
    </div>
  )
}
