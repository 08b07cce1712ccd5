import { useState } from 'react';
import { scanText } from '@/text/scan';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import { Tap } from './tap';
import { useCamera, type Finding } from './use-camera';
import type { ViewfinderProps } from './viewfinder.types';
import './viewfinder.scss';

/** The camera's picture in the page. It asks for the camera only after a tap: a question out of nowhere is refused. */
export function Viewfinder({ onText, on }: ViewfinderProps) {
  const finding = useCamera(onText, on);
  const { video, camera, asked, problem, hint } = finding;
  return (
    <div className="finder">
      <video ref={video} className="finder__video" muted playsInline aria-label={scanText.lead} />
      <div className="finder__frame" aria-hidden />
      {camera ? <div className="finder__beam" aria-hidden /> : null}
      {asked && problem === null ? null : <Ask {...finding} />}
      {asked && problem === null && !camera ? <p className="finder__words">{scanText.starting}</p> : null}
      <p className="finder__words" role="status">
        {camera && hint ? scanText.faults[hint] : ''}
      </p>
      {camera ? <Controls {...finding} /> : null}
    </div>
  );
}

function Ask({ problem, start }: Finding) {
  return (
    <div className="finder__ask">
      <p role={problem ? 'alert' : undefined}>{problem ? scanText.problems[problem] : scanText.lead}</p>
      <Button kind="gold" icon="camera" onTap={start}>
        {problem ? scanText.again : scanText.start}
      </Button>
    </div>
  );
}

/** What this phone's camera can do; what it cannot is not shown. */
function Controls({ camera, changeLens }: Finding) {
  const [lit, setLit] = useState(false);
  const [near, setNear] = useState(false);
  return (
    <div className="finder__controls">
      {camera?.otherLens ? <Control icon="turn" label={scanText.otherLens} onTap={changeLens} /> : null}
      {camera?.closer ? (
        <Control
          icon={near ? 'minus' : 'plus'}
          label={near ? scanText.farther : scanText.closer}
          pressed={near}
          onTap={() => {
            void camera.closer?.(!near).then(() => setNear(!near));
          }}
        />
      ) : null}
      {camera?.torch ? (
        <Control
          icon="torch"
          label={lit ? scanText.torchOff : scanText.torchOn}
          pressed={lit}
          onTap={() => {
            void camera.torch?.(!lit).then(() => setLit(!lit));
          }}
        />
      ) : null}
    </div>
  );
}

interface ControlProps {
  icon: IconName;
  label: string;
  pressed?: boolean;
  onTap: () => void;
}

function Control({ icon, label, pressed, onTap }: ControlProps) {
  return (
    <Tap className="finder__control" pressed={pressed} onTap={onTap}>
      <Icon name={icon} />
      <span>{label}</span>
    </Tap>
  );
}
