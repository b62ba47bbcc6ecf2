// Sources that several terms share.
export const pmdn86 = 'Permendagri 86/2017'
export const pmdn90 = 'Permendagri 90/2019 dan Kepmendagri pemutakhirannya'
export const inm2 = 'Inmendagri 2/2025'
export const sakip = 'Perpres 29/2014'
export const kami = 'rancangan Selaras'
