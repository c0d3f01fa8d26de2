;; SPDX-License-Identifier: MIT
;; What Emacs's calendar says of each day: CALENDAR FIRST_JDN END_JDN.  Emacs
;; dates no day before year 1 of its calendars; those days are left out.
(require 'calendar)
(require 'cal-french)
(require 'cal-coptic)
(require 'cal-hebrew)
(require 'cal-julian)

(defconst oracle-jdn 1721425 "The day number of Emacs's absolute day 0.")

(defconst oracle-calendars
  '(("julian" calendar-julian-from-absolute month-first)
    ("coptic" calendar-coptic-from-absolute month-first)
    ("ethiopic" calendar-ethiopic-from-absolute month-first)
    ("french-historic" calendar-french-from-absolute month-first)))

(defun oracle-date (function jdn)
  "The date (MONTH DAY YEAR) of JDN, or nil."
  (let ((date (ignore-errors (funcall function (- jdn oracle-jdn)))))
    (and date (> (nth 2 date) 0) (> (nth 0 date) 0) date)))

(defun oracle-print (calendar first end)
  (let ((function (nth 1 (assoc calendar oracle-calendars)))
        (was '(0 0 0)))
    (princ (format "program GNU Emacs %s\n" emacs-version))
    (dotimes (i (- end first))
      (let ((date (oracle-date function (+ first i))))
        (when date
          (unless (equal date (list (nth 0 was) (1+ (nth 1 was)) (nth 2 was)))
            (princ (format "%d %d-M%02d-%d\n" (+ first i) (nth 2 date)
                           (nth 0 date) (nth 1 date))))
          (setq was date))))
    (princ (format "%d end\n" end))))

;; From a day to a Hebrew date, Emacs 28 errs at the end of August in early
;; years and altogether in far ones; so it is asked for the days of the dates.
;; It numbers from Nisan, Adar I being 12 and Adar II 13.
(defun oracle-hebrew-month (month year)
  "Print where MONTH of YEAR begins, and return the day after it."
  (let ((days (calendar-hebrew-last-day-of-month month year))
        (first (calendar-hebrew-to-absolute (list month 1 year)))
        (code (if (and (= month 12) (calendar-hebrew-leap-year-p year))
                  "M05L"
                (aref ["M07" "M08" "M09" "M10" "M11" "M12" "M01" "M02" "M03"
                       "M04" "M05" "M06" "M06"]
                      (1- month)))))
    (dotimes (i days)
      (unless (= (calendar-hebrew-to-absolute (list month (1+ i) year))
                 (+ first i))
        (error "Day %d of month %d of %d" (1+ i) month year)))
    (princ (format "%d %d-%s-1\n" (+ first oracle-jdn) year code))
    (+ first days oracle-jdn)))

(defun oracle-print-hebrew (first end)
  (let ((year (max 1 (1+ (floor (- first 347998) 365.2468))))
        (next first))
    (princ (format "program GNU Emacs %s\n" emacs-version))
    (while (< next end)
      (dolist (month (append (number-sequence
                              7 (calendar-hebrew-last-month-of-year year))
                             (number-sequence 1 6)))
        (setq next (oracle-hebrew-month month year)))
      (setq year (1+ year)))
    (princ (format "%d end\n" next))))

(let* ((args command-line-args-left)
       (first (string-to-number (nth 1 args)))
       (end (string-to-number (nth 2 args))))
  (setq command-line-args-left nil)
  (if (equal (car args) "hebrew")
      (oracle-print-hebrew first end)
    (oracle-print (car args) first end)))
