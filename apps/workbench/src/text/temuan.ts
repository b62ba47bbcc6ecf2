/** Words of the findings. */
export const temuan = {
  keparahan: { kritis: 'Kritis', mayor: 'Mayor', minor: 'Minor', info: 'Info' }
}
