using System.Collections.Immutable;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Reading;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>Reads the rows of one load from their cells (load-receipt-v1, "Cells"): a row, or each of its faulty cells with one code.</summary>
/// <param name="header">A header that is not refused.</param>
/// <param name="context">What the cells are held against.</param>
public sealed class LoadRowReader(LoadHeader header, LoadContext context)
{
    /// <summary>The longest note, as at the desk.</summary>
    public const int NoteLength = 500;

    /// <summary>The longest visit.</summary>
    public static readonly TimeSpan LongestVisit = TimeSpan.FromHours(24);

    private const string Delete = "DELETE";

    private readonly DateOnly loadDay = context.DayOf(context.ReceivedAt);

    /// <summary>Reads a row that is not blank.</summary>
    public LoadRowResult Read(LoadFileRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var fault = row.Fault switch
        {
            RowFault.Quoting => LoadCode.BadQuoting,
            RowFault.TooLong => LoadCode.TooLong,
            _ when row.Cells != header.Names.Length => LoadCode.BadRow,
            _ => (LoadCode?)null,
        };
        return fault is null ? new Reading(header, context, loadDay, row).Read() : new LoadRowResult { Line = row.Line, RowFault = fault };
    }

    /// <summary>The reading of one row.</summary>
    private sealed class Reading(LoadHeader header, LoadContext context, DateOnly loadDay, LoadFileRow row)
    {
        private readonly List<CellFault> faults = [];

        public LoadRowResult Read()
        {
            var isDelete = CellOf(LoadColumn.Action, out var action) && string.Equals(action, Delete, StringComparison.OrdinalIgnoreCase);
            var visitId = Id(LoadColumn.VisitId, isDelete ? null : SsnDigits());
            var visit = isDelete ? null : Visit();
            if (!isDelete && Text(LoadColumn.Action) is { } other)
            {
                Fail(LoadColumn.Action, LoadCode.BadValue, other);
            }

            return new LoadRowResult
            {
                Line = row.Line,
                VisitId = visitId,
                ShownVisitId = ShownVisitId(),
                Faults = [.. faults.OrderBy(fault => fault.Column)],
                Row = faults.Count > 0 ? null : new LoadRow { VisitId = visitId!, Visit = visit, DeletedBecause = isDelete ? DeletedBecause() : null },
            };
        }

        private LoadedVisit? Visit()
        {
            var start = Instant(LoadColumn.VisitStart);
            var day = start is { } began ? context.DayOf(began) : (DateOnly?)null;
            var visit = new LoadedVisit
            {
                Location = Location(day) ?? "",
                Start = start ?? default,
                End = End(start),
                PersonId = Id(LoadColumn.PersonId, SsnDigits()) ?? "",
                Items = Items(day ?? loadDay),
                SsnCell = Cell(LoadColumn.Ssn),
                Services = Services(),
                Note = Note(),
                ChangedAt = Instant(LoadColumn.ChangedAt),
            };
            return faults.Count > 0 ? null : visit;
        }

        private string? Id(LoadColumn column, string? ssnDigits)
        {
            if (Text(column) is not { } text)
            {
                return null;
            }

            if (IdRules.WhyNot(column, text, ssnDigits) is { } fault)
            {
                faults.Add(fault);
                return null;
            }

            return text;
        }

        private string ShownVisitId()
        {
            if (faults.Find(fault => fault is { Column: LoadColumn.VisitId, Hint: LoadHint.IdIsSsn }) is { Found: { } masked })
            {
                return masked;
            }

            return !CellOf(LoadColumn.VisitId, out var text) ? "" : faults.Exists(fault => fault.Column == LoadColumn.VisitId) ? FoundText.Of(text) : text;
        }

        private string? Location(DateOnly? day)
        {
            if (Text(LoadColumn.LocationCode) is not { } code)
            {
                return null;
            }

            var room = context.RoomOf(code);
            var fault = room switch
            {
                null => LoadCode.UnknownLocation,
                _ when room.Lwia != context.Lwia => LoadCode.OutsideLwia,
                _ when day < room.From || day >= room.ClosedFrom => LoadCode.LocationClosed,
                _ => (LoadCode?)null,
            };
            if (fault is { } found)
            {
                Fail(LoadColumn.LocationCode, found, code);
            }

            return code;
        }

        private DateTime? End(DateTime? start)
        {
            if (Instant(LoadColumn.VisitEnd) is not { } end || start is not { } began)
            {
                return null;
            }

            if (end <= began || end - began > LongestVisit)
            {
                Fail(LoadColumn.VisitEnd, LoadCode.BadValue, Cell(LoadColumn.VisitEnd), end <= began ? LoadHint.NotAfterStart : LoadHint.OverOneDay);
            }

            return end;
        }

        private DateTime? Instant(LoadColumn column)
        {
            if (Text(column) is not { } text)
            {
                return null;
            }

            if (LoadInstant.Read(text, context.InstantOf) is not { } instant)
            {
                Fail(column, LoadCode.BadValue, text);
                return null;
            }

            if (instant > context.ReceivedAt)
            {
                Fail(column, LoadCode.Future, text);
                return null;
            }

            return instant;
        }

        private NineAnswers Items(DateOnly asOf)
        {
            var answers = new NineAnswers
            {
                FirstName = Item(LoadColumn.FirstName, ItemCells.FirstName),
                LastName = Item(LoadColumn.LastName, ItemCells.Name),
                Zip = Item(LoadColumn.Zip, ItemCells.Zip),
                Ssn = Item(LoadColumn.Ssn, ItemCells.Ssn),
                BirthDate = Item(LoadColumn.BirthDate, text => ItemCells.Birth(text, asOf)),
                LaborForceStatus = Item(LoadColumn.LaborForceStatus, ItemCells.Status),
                Hispanic = Item(LoadColumn.Hispanic, ItemCells.Hispanic),
                Race = Item(LoadColumn.Race, ItemCells.Race),
                Gender = Item(LoadColumn.Gender, ItemCells.GenderOf),
            };
            if (answers.FirstName is { IsGiven: true, Value: PersonName.NoFirstName } && answers.LastName.IsGiven && ItemCells.IsNoName(answers.LastName.Value))
            {
                Fail(LoadColumn.LastName, LoadCode.BadValue, answers.LastName.Value, LoadHint.NoNameAtAll);
            }

            return answers;
        }

        private Answer<T> Item<T>(LoadColumn column, Func<string, CellRead<Answer<T>>> read)
        {
            if (Text(column) is not { } text)
            {
                return default;
            }

            var cell = read(text);
            if (cell.Code is { } code)
            {
                Fail(column, code, text, cell.Hint);
            }

            return cell.Value;
        }

        private ImmutableArray<string> Services()
        {
            if (Text(LoadColumn.Services) is not { } text)
            {
                return [];
            }

            var codes = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal).ToImmutableArray();
            if (codes.IsEmpty)
            {
                Fail(LoadColumn.Services, LoadCode.BadValue, text);
            }
            else if (!codes.All(context.IsService))
            {
                Fail(LoadColumn.Services, LoadCode.UnknownService, text);
            }

            return codes;
        }

        private string? Note()
        {
            if (Text(LoadColumn.Note) is not { } text)
            {
                return null;
            }

            var note = TypedText.Clean(text);
            if (note?.Length > NoteLength)
            {
                Fail(LoadColumn.Note, LoadCode.TooLong, text);
            }
            else if (SsnInText.HoldsOne(note))
            {
                Fail(LoadColumn.Note, LoadCode.BadValue, text, LoadHint.SsnInNote);
            }

            return note;
        }

        /// <summary>Of a row that deletes, only the id decides: a note that could not be kept is no reason to refuse it.</summary>
        private string? DeletedBecause() =>
            CellOf(LoadColumn.Note, out var text) && TypedText.Clean(text) is { Length: <= NoteLength } note && !SsnInText.HoldsOne(note) ? note : null;

        private string? SsnDigits() => CellOf(LoadColumn.Ssn, out var text) && IdRules.Digits(text) is { Length: 9 } digits ? digits : null;

        /// <summary>The text of a column that must be filled; null, with its fault, when it is not.</summary>
        private string? Text(LoadColumn column)
        {
            if (!CellOf(column, out var text))
            {
                Fail(column, LoadCode.BadEncoding, "");
                return null;
            }

            if (text.Length == 0)
            {
                if (!column.IsOptional())
                {
                    Fail(column, LoadCode.Empty, "");
                }

                return null;
            }

            return text;
        }

        private string Cell(LoadColumn column) => CellOf(column, out var text) ? text : "";

        /// <summary>The text of a column, empty when the file lacks it; false when it is no UTF-8.</summary>
        private bool CellOf(LoadColumn column, out string text)
        {
            text = "";
            if (header.PlaceOf(column) is not { } place)
            {
                return true;
            }

            var isText = row.TryRead(place, out var read);
            text = isText ? LoadCell.Clean(read) : "";
            return isText;
        }

        private void Fail(LoadColumn column, LoadCode code, string text, LoadHint hint = LoadHint.None) =>
            faults.Add(new CellFault(column, code, FoundText.Of(column, text), hint));
    }
}
