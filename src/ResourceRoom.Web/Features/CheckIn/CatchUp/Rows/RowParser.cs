using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

public sealed class RowParser(SheetDay sheet, SheetRowInput row, Func<NineItem, bool> asked)
{
    private readonly List<RowFault> faults = [];

    public ParsedRow ReadAll()
    {
        var answers = ReadAnswers();
        ReadDay(isSheetDated: true);
        var paper = ReadTimes();
        var services = ReadServices(isNeeded: true);
        var note = ReadNote();
        var draft = new VisitDraft(row.VisitKey, services, note) { Paper = paper };
        return new ParsedRow(answers, faults.Count == 0 ? draft : null, InOrder());
    }

    public IReadOnlyList<RowFault> FaultsOfCells(bool isSheetDated)
    {
        ReadAnswers();
        ReadDay(isSheetDated);
        var timeIn = ReadTime(SheetColumn.TimeIn, row.TimeIn, after: null, isNeeded: false);
        ReadTime(SheetColumn.TimeOut, row.TimeOut, timeIn, isNeeded: false);
        ReadServices(isNeeded: false);
        ReadNote();
        return InOrder();
    }

    private RowFault[] InOrder() => [.. faults.OrderBy(fault => Enum.Parse<SheetColumn>(fault.Field))];

    private NineAnswers ReadAnswers()
    {
        var input = new NineQuestionsInput
        {
            FirstName = SheetWords.IsNoFirstName(row.FirstName) ? null : TypedName(SheetColumn.FirstName),
            NoFirstName = SheetWords.IsNoFirstName(row.FirstName),
            DeclineFirstName = IsDeclined(NineItem.FirstName, row.FirstName),
            LastName = TypedName(SheetColumn.LastName),
            DeclineLastName = IsDeclined(NineItem.LastName, row.LastName),
            Zip = Typed(row.Zip),
            DeclineZip = IsDeclined(NineItem.Zip, row.Zip),
            Ssn = Typed(row.Ssn),
            DeclineSsn = IsDeclined(NineItem.Ssn, row.Ssn),
            BirthDate = Typed(row.BirthDate),
            DeclineBirthDate = IsDeclined(NineItem.BirthDate, row.BirthDate),
            ConfirmBirthDate = row.ConfirmBirthDate,
            ConfirmSsn = row.ConfirmSsn,
            LaborForceStatus = Chosen(SheetColumn.LaborForceStatus, row.LaborForceStatus, SheetWords.StatusOf)?.ToString(),
            DeclineLaborForceStatus = IsDeclined(NineItem.LaborForceStatus, row.LaborForceStatus),
            Hispanic = Chosen(SheetColumn.Hispanic, row.Hispanic, SheetWords.HispanicOf) is { } hispanic ? ItemDefinitions.Hispanic.Write(hispanic) : null,
            DeclineHispanic = IsDeclined(NineItem.Hispanic, row.Hispanic),
            Race = Chosen(SheetColumn.Race, row.Race, SheetWords.RacesOf) is { } races
                ? [.. ItemWords.Each.Where(race => races.HasFlag(race)).Select(race => race.ToString())]
                : [],
            DeclineRace = IsDeclined(NineItem.Race, row.Race),
            Gender = Chosen(SheetColumn.Gender, row.Gender, SheetWords.GenderOf)?.ToString(),
            DeclineGender = IsDeclined(NineItem.Gender, row.Gender),
        };
        foreach (var item in NineItems.PolicyOrder.Where(item => asked(item) && !IsRest(item) && string.IsNullOrWhiteSpace(CellOf(item))))
        {
            faults.Add(new RowFault(item.ToString(), $"{item.Label()} is empty. Enter it, or {SheetWords.Declined} if the visitor didn’t give it.{OfOneName(item)}"));
        }

        return new NineQuestionsReader(sheet.Day, mayBeLeft: static _ => true, (field, message) => faults.Add(new RowFault(field, message.OnPaper()))).Read(input);
    }

    // One name beside nothing may be all there is: whether the other was declined is asked.
    private bool IsRest(NineItem item) => row.DeclineRest && OfOneName(item) is null;

    private string? OfOneName(NineItem empty) => empty switch
    {
        NineItem.FirstName when IsName(row.LastName) => $" Enter {SheetWords.NoFirstName} if the visitor has only one name.",
        NineItem.LastName when IsName(row.FirstName) => $" If the visitor has only one name, enter it here, and {SheetWords.NoFirstName} under {NineItem.FirstName.Label()}.",
        _ => null,
    };

    private static bool IsName(string? text) => !string.IsNullOrWhiteSpace(Typed(text));

    private string? CellOf(NineItem item) => row[Enum.Parse<SheetColumn>(item.ToString())];

    private string? TypedName(SheetColumn column)
    {
        if (row[column]?.Trim() is not SheetWords.Unsure)
        {
            return Typed(row[column]);
        }

        faults.Add(RowFault.At(column, $"{column.Label()}: check how the name on the sheet divides into first and last name. Enter it, or {SheetWords.Declined} if the visitor didn’t give it."));
        return null;
    }

    private static string? Typed(string? text) => SheetWords.IsDecline(text) ? null : text;

    private bool IsDeclined(NineItem item, string? text) =>
        SheetWords.IsDecline(text) || (IsRest(item) && asked(item) && string.IsNullOrWhiteSpace(text));

    private T? Chosen<T>(SheetColumn column, string? text, Func<string, T?> read)
        where T : struct
    {
        if (Typed(text) is not { } typed || string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var value = read(typed);
        if (value is null)
        {
            faults.Add(RowFault.At(column, IsInDoubt(typed, read)
                ? $"“{Shortened(typed)}”: {column.Doubt()} {column.Expects()}"
                : $"“{Shortened(typed)}” isn’t a valid answer for {column.Label()}. {column.Expects()}"));
        }

        return value;
    }

    private static bool IsInDoubt<T>(string typed, Func<string, T?> read)
        where T : struct => typed.TrimEnd().EndsWith(SheetWords.Unsure, StringComparison.Ordinal) && read(typed.TrimEnd('?', ' ')) is not null;

    private void ReadDay(bool isSheetDated)
    {
        if (string.IsNullOrWhiteSpace(row.Day))
        {
            return;
        }

        if (TypedDate.Read(row.Day) is not { } day)
        {
            faults.Add(RowFault.At(SheetColumn.Day, row.Day.Trim() == SheetWords.Unsure
                ? "The spreadsheet has no date for this row. Enter it (MM/DD/YYYY), or clear it if the row is of the sheet’s date."
                : $"“{Shortened(row.Day)}” isn’t a valid date of this row. Enter it as MM/DD/YYYY, or clear it if the row is of the sheet’s date."));
        }
        else if (isSheetDated && day != sheet.Day)
        {
            faults.Add(RowFault.At(
                SheetColumn.Day,
                $"This row is dated {OfficeFormat.Date(day)}, but the sheet is dated {OfficeFormat.Date(sheet.Day)}. Save the other rows, then change the date of the sheet to save this one. If the date of the row is wrong, correct it."));
        }
    }

    private PaperVisit? ReadTimes()
    {
        var timeIn = ReadTime(SheetColumn.TimeIn, row.TimeIn, after: null, isNeeded: true);
        var timeOut = ReadTime(SheetColumn.TimeOut, row.TimeOut, timeIn, isNeeded: false);
        if (timeIn is null)
        {
            return null;
        }

        var startedAt = OfficeClock.InstantOf(sheet.Day, timeIn.Value);
        DateTime? writtenEnd = timeOut is { } time ? OfficeClock.InstantOf(time == TimeOnly.MinValue ? sheet.Day.AddDays(1) : sheet.Day, time) : null;
        if (SheetRule.WhyNot(startedAt, writtenEnd, sheet.Now) is { } refusal)
        {
            faults.Add(refusal.InWords(row, sheet.Now));
            return null;
        }

        var endedAt = writtenEnd ?? SheetRule.EndWithoutTimeOut(ClosingInstant.Of(startedAt, sheet.Hours), sheet.Now);
        return new PaperVisit
        {
            Day = sheet.Day,
            StartedAt = startedAt,
            EndedAt = endedAt,
            WasNotCheckedOut = writtenEnd is null && endedAt is not null,
            IsAnotherVisit = row.IsAnotherVisit,
        };
    }

    private TimeOnly? ReadTime(SheetColumn column, string? text, TimeOnly? after, bool isNeeded)
    {
        var time = TypedTime.Read(text, after, sheet.OpenOnDay, out var fault);
        if (time is null && (fault != TypedTimeFault.Empty || isNeeded))
        {
            faults.Add(RowFault.At(column, fault.InWords(column, Shortened(text))));
        }

        return time;
    }

    private IReadOnlyList<int> ReadServices(bool isNeeded)
    {
        var services = SheetServices.Read(row.Services, sheet.Services, out var unknown);
        if (unknown is not null)
        {
            faults.Add(RowFault.At(SheetColumn.Services, $"“{Shortened(unknown)}” is not a service. {SheetColumn.Services.Expects()}"));
        }
        else if (services.Count == 0 && isNeeded)
        {
            faults.Add(RowFault.At(SheetColumn.Services, $"Type at least one service. {SheetColumn.Services.Expects()}"));
        }

        return services;
    }

    private string? ReadNote()
    {
        if (row.Note is { HeldSsn: true })
        {
            faults.Add(RowSecrets.TakenOut(SheetColumn.Note));
        }
        else if (NoteRules.TooLong(row.Note, Visit.NoteLength) is { } why)
        {
            faults.Add(RowFault.At(SheetColumn.Note, why));
        }

        return row.Note?.Clean();
    }

    private static string Shortened(string? text) => text?.Trim() is not { } typed ? "" : typed.Length <= 30 ? typed : $"{typed[..30]}…";
}
