declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

/** How many times more random cases than usual a property test runs; raised by the nightly run. */
export const putaran = Math.max(1, Number(process.env['SELARAS_UJI_PUTARAN'] ?? 1) || 1)
