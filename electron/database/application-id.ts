/** 'SMPL' in the header of every database of ours, so that another program's file is never taken for one. */
export const APPLICATION_ID = 0x53_4d_50_4c
