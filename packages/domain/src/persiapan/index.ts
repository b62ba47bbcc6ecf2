export type { BatasPagu, PaguTerhadapBatas } from './batas-pagu.ts'
export { batasPaguOf, compareBatas, readBatasPagu } from './batas-pagu.ts'
export type { ForumDibaca, Hadirin, IsiForum, PesertaForum, Undangan } from './forum.ts'
export {
  factsOfForum,
  fixed as forumFixed,
  isiForumOf,
  mayHoldForum,
  mayJoinForum,
  pesertaForumOf,
  readBeritaAcara,
  readForumInput
} from './forum.ts'
export { isDay, readable } from './isian.ts'
export type { KonteksSuratEdaran, PaguIndikatif, SuratEdaranBaru } from './surat-edaran.ts'
export { holdsFor, mayIssueSuratEdaran, readSuratEdaran } from './surat-edaran.ts'
export type { Pejabat, TimPenyusun } from './tim-penyusun.ts'
export { mayRecordTim, readTimPenyusun, timPenyusunOf } from './tim-penyusun.ts'
