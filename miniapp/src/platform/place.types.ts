export interface Place {
  latitude: number;
  longitude: number;
}

export interface NamedPlace extends Place {
  name: string;
  address: string;
}
