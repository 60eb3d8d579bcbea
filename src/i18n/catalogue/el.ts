import type {Translation} from '../en.js';

/** Ελληνικά. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Ελέγχει αν το πρόγραμμα περιήγησης δέχεται cookies.',
  'Counts visits and shows which pages are used.': 'Μετρά τις επισκέψεις και δείχνει ποιες σελίδες χρησιμοποιούνται.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Παρακολουθεί την τρέχουσα επίσκεψη.',
  'Limits how often data is sent.': 'Περιορίζει τη συχνότητα αποστολής δεδομένων.',
  'Measures adverts and chooses who sees them.': 'Μετρά τις διαφημίσεις και επιλέγει ποιοι τις βλέπουν.',
  'Measures how fast pages are.': 'Μετρά την ταχύτητα των σελίδων.',
  'Plays sound.': 'Αναπαράγει ήχο.',
  'Plays videos.': 'Αναπαράγει βίντεο.',
  'Protects requests from forgery.': 'Προστατεύει τα αιτήματα από πλαστογράφηση.',
  'Reads pages aloud.': 'Διαβάζει τις σελίδες φωναχτά.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Αναγνωρίζει το ίδιο πρόγραμμα περιήγησης σε επόμενες επισκέψεις.',
  'Records clicks and scrolling.': 'Καταγράφει τα κλικ και την κύλιση.',
  'Remembers an answer about cookies.': 'Θυμάται την απάντηση που δόθηκε για τα cookies.',
  'Remembers settings.': 'Θυμάται τις ρυθμίσεις.',
  'Remembers what led to this site.': 'Θυμάται τι οδήγησε σε αυτόν τον ιστότοπο.',
  'Searches this site.': 'Κάνει αναζήτηση σε αυτόν τον ιστότοπο.',
  'Shows and measures adverts.': 'Εμφανίζει διαφημίσεις και τις μετρά.',
  'Shows buttons for sharing.': 'Εμφανίζει κουμπιά κοινοποίησης.',
  'Shows documents.': 'Εμφανίζει έγγραφα.',
  'Shows forms and follows visits.': 'Εμφανίζει φόρμες και παρακολουθεί τις επισκέψεις.',
  'Shows forms.': 'Εμφανίζει φόρμες.',
  'Shows maps.': 'Εμφανίζει χάρτες.',
  'Shows pictures.': 'Εμφανίζει εικόνες.',
  'Shows posts.': 'Εμφανίζει αναρτήσεις.',
  'Starts other services.': 'Θέτει σε λειτουργία άλλες υπηρεσίες.',
  'Tells people and automated traffic apart.': 'Διακρίνει τους ανθρώπους από την αυτοματοποιημένη κίνηση.',
};
