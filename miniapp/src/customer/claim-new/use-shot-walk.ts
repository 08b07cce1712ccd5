import { framingOf, LIMITS, type PhotoFault, type Shot } from '@zhuyue/shared';
import { useState } from 'react';
import { say, tell } from '@/components/notice';
import type { PhotosProps, SentPhoto } from '@/components/photos';
import { faultsOf, LOOKED_AT } from '@/platform/photo-check';
import { letGo, pickPhotos } from '@/platform/photos';
import type { Photo } from '@/platform/photos.types';
import { pixelsOf } from '@/platform/pixels';
import { common } from '@/text';
import { shotText as text } from '@/text/shots';

export interface ShotWalkOf {
  shots: readonly Shot[];
  /** Each with its shot. */
  taken: readonly SentPhoto[];
  /** The claim takes no further picture. */
  full: boolean;
  onTaken: (photos: SentPhoto[]) => void;
  send: PhotosProps['send'];
}

/** A picture that could be better, until the owner has decided about it. */
interface Doubtful {
  photo: Photo;
  faults: readonly PhotoFault[];
}

/** Where the picture cannot be looked at, nothing is wrong with it. */
async function lookAt(photo: Photo, shot: Shot): Promise<PhotoFault[]> {
  const pixels = await pixelsOf(photo, LOOKED_AT);
  return pixels === null ? [] : faultsOf(pixels, framingOf(shot));
}

/** Which view is due, and what becomes of the picture of it. */
export function useShotWalk({ shots, taken, onTaken, send }: ShotWalkOf) {
  const photoOf = (shot: Shot): SentPhoto | undefined => taken.find((one) => one.shot === shot);
  const missing = shots.filter((shot) => photoOf(shot) === undefined);
  const [chosen, setChosen] = useState<Shot | null>(null);
  const [doubtful, setDoubtful] = useState<Doubtful | null>(null);
  const [word, setWord] = useState<string | null>(null);
  const now = chosen !== null && shots.includes(chosen) ? chosen : (missing[0] ?? null);
  const nextAfter = (shot: Shot): Shot | null => {
    const later = shots.slice(shots.indexOf(shot) + 1);
    return later.find((one) => missing.includes(one)) ?? missing.find((one) => one !== shot) ?? null;
  };
  const drop = (): void => {
    if (doubtful !== null) letGo(doubtful.photo);
    setDoubtful(null);
  };
  const choose = (shot: Shot | null): void => {
    drop();
    setChosen(shot);
  };

  const keep = async (photo: Photo, shot: Shot): Promise<void> => {
    setWord(common.uploading(0));
    try {
      const id = await send(photo, (percent) => setWord(common.uploading(percent)));
      setDoubtful(null);
      onTaken([...taken.filter((one) => one.shot !== shot), { id, address: photo.address, shot }]);
      setChosen(nextAfter(shot));
    } catch (error) {
      // Not lost: it waits where a doubtful one waits, to be sent again.
      setDoubtful({ photo, faults: doubtful?.faults ?? [] });
      await tell(error);
    }
    setWord(null);
  };
  const take = async (shot: Shot): Promise<void> => {
    const [photo] = await pickPhotos(1);
    if (photo === undefined) return;
    drop();
    if (photo.bytes > LIMITS.photoBytes) {
      letGo(photo);
      say(common.photoTooLarge(LIMITS.photoBytes / 1024 / 1024));
      return;
    }
    setWord(text.checking);
    const faults = await lookAt(photo, shot);
    setWord(null);
    if (faults.length > 0) setDoubtful({ photo, faults });
    else await keep(photo, shot);
  };
  return { now, missing, doubtful, word, photoOf, nextAfter, choose, keep, take };
}

export type Walk = ReturnType<typeof useShotWalk>;
