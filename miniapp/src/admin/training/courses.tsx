import { CERTIFICATE_KINDS, TRAINING_LIMITS as L, type CertificateKind } from '@zhuyue/shared';
import { useState } from 'react';
import { saveCourse, type Course } from '@/api/desk/training';
import { Badge } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { Chips, Stepper, Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';
import { kindsOf } from '../parts/training-file';

const text = deskText.training;
const USUAL_MINUTES = 480;

/** 课程 of the house; headquarters writes them. */
export function Courses({ courses, writes }: { courses: readonly Course[]; writes: boolean }) {
  const [editing, setEditing] = useState<Course | 'new' | null>(null);
  return (
    <Section
      title={text.courses}
      aside={writes ? <TextTap onTap={() => setEditing('new')}>{text.addCourse}</TextTap> : undefined}
    >
      {courses.length === 0 ? (
        <Txt className="desk-none">{`${text.noOpenCourses}。${text.noOpenCoursesText}`}</Txt>
      ) : null}
      {courses.map((course) => (
        <Box key={course.id} className="training-line">
          <Box className="desk-between">
            <Txt className="desk-strong">{course.name}</Txt>
            {course.open ? (
              <Txt className="desk-count">{text.hoursPlain(course.minutes)}</Txt>
            ) : (
              <Badge>{text.courseClosed}</Badge>
            )}
          </Box>
          <Box className="desk-between">
            <Txt className="desk-soft">
              {[text.counts(kindsOf(course.kinds)), course.about].filter(Boolean).join(' · ')}
            </Txt>
            {writes ? <TextTap onTap={() => setEditing(course)}>{text.changeCourse}</TextTap> : null}
          </Box>
        </Box>
      ))}
      {editing === null ? null : (
        <CourseSheet course={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

function CourseSheet({ course, onClose }: { course: Course | null; onClose: () => void }) {
  const [name, setName] = useState(course?.name ?? '');
  const [about, setAbout] = useState(course?.about ?? '');
  const [kinds, setKinds] = useState<readonly CertificateKind[]>(course?.kinds ?? ['after_sales']);
  const [minutes, setMinutes] = useState(course?.minutes ?? USUAL_MINUTES);
  const [open, setOpen] = useState(course?.open ?? true);
  const [wrong, setWrong] = useState(false);
  const toggle = (kind: CertificateKind): void =>
    setKinds((before) => (before.includes(kind) ? before.filter((one) => one !== kind) : [...before, kind]));
  const save = async (): Promise<void> => {
    const missing = name.trim() === '' || kinds.length === 0;
    setWrong(missing);
    if (missing) return;
    const form = { name: name.trim(), about: about.trim() || null, kinds: [...kinds], minutes, open };
    if (!(await attempt(() => saveCourse(course, form)))) return;
    say(deskText.frame.done);
    onClose();
  };
  const title = course === null ? text.addCourse : text.changeCourse;
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {title}
        </Button>
      }
    >
      <TextField
        label={text.courseName}
        value={name}
        onValue={setName}
        maxLength={L.courseName}
        error={wrong ? text.courseMissing : undefined}
      />
      <Field label={text.courseKinds}>
        <Chips<CertificateKind>
          label={text.courseKinds}
          value={kinds}
          onChoose={toggle}
          options={CERTIFICATE_KINDS.map((kind) => ({ value: kind, text: text.kinds[kind] }))}
        />
      </Field>
      <Stepper
        label={text.courseMinutes}
        value={minutes}
        onValue={setMinutes}
        min={L.stepMinutes}
        max={L.dayMinutes}
        step={L.stepMinutes}
        write={text.hoursPlain}
      />
      <TextArea
        label={text.courseAbout}
        optional
        value={about}
        onValue={setAbout}
        maxLength={L.courseAbout}
      />
      <Switch label={text.courseOpen} note={text.courseOpenNote} on={open} onChange={setOpen} />
    </Sheet>
  );
}
