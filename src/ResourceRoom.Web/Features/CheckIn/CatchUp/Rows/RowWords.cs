using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

public static class RowWords
{
    public static IEnumerable<(string Field, string Message)> Problems(this SheetRow row)
    {
        if (row is { MustChoose: true, Choice: { AsksWhoseSsn: true, Matches: [var owner, ..] } })
        {
            var typed = ItemWords.FullName(row.Input.FirstName, row.Input.LastName);
            yield return (nameof(SheetRowInput.Who), $"{owner.AsksWhose(typed)} Choose the record if this is the same person, or save the row without the number.");
        }
        else if (row.MustChoose)
        {
            yield return (nameof(SheetRowInput.Who), "Possible match found. Choose the record, or “None of these,” then save the row.");
        }

        if (row.Overlap is { } overlap)
        {
            var until = overlap.EndedAt is { } end ? $"to {OfficeFormat.Time(end)}" : "and has not left";
            yield return (nameof(SheetRowInput.IsAnotherVisit),
                $"This person already has a visit from {OfficeFormat.DateAndTime(overlap.StartedAt)} {until}. If this is not the same visit, select “This is another visit.”");
        }

        foreach (var fault in row.Faults)
        {
            yield return (fault.Field, fault.Message);
        }
    }

    public static string OnPaper(this string message) => message
        .Replace($"select {FaultWords.OneName}", $"enter {SheetWords.NoFirstName}", StringComparison.Ordinal)
        .Replace("select Prefer not to answer", $"enter {SheetWords.Declined}", StringComparison.Ordinal)
        .Replace("Prefer not to answer", SheetWords.Declined, StringComparison.Ordinal);

    public static string Label(this SheetColumn column) => column switch
    {
        SheetColumn.TimeIn => "Time in",
        SheetColumn.TimeOut => "Time out",
        SheetColumn.Services => "Services",
        SheetColumn.Note => "Note",
        SheetColumn.Day => "Date",
        SheetColumn.Name or SheetColumn.NameLastFirst => "First and last name",
        SheetColumn.Times => "Time in and time out",
        _ => Enum.Parse<NineItem>(column.ToString()).Label(),
    };

    public static string Expects(this SheetColumn column) => column switch
    {
        SheetColumn.LaborForceStatus => "Type E (employed), N (employed with notice), O (not in labor force), U (unemployed) or PNTA.",
        SheetColumn.Hispanic => "Type Y, N or PNTA.",
        SheetColumn.Race => "Type AI, AS, BL, NH or WH (separate several with semicolons), or PNTA.",
        SheetColumn.Gender => "Type M, F, X (did not self-identify) or PNTA.",
        SheetColumn.Services => "Type the numbers or codes listed under Codes, such as 1;2.",
        _ => "",
    };

    public static string CodesInWords(this IEnumerable<CatalogService> services) => string.Join(
        " · ", services.DeskKeysFirst().Select(service => $"{service.DeskKey?.ToString(CultureInfo.InvariantCulture) ?? service.Code} {service.Name}"));

    public static string Doubt(this SheetColumn column) => column switch
    {
        SheetColumn.LaborForceStatus => "N can mean employed with notice of termination, or No where a sheet asks whether someone works.",
        SheetColumn.Gender => "X means did not self-identify here, but it may be a check mark on the sheet.",
        SheetColumn.Race => "NH means Native Hawaiian or Other Pacific Islander here, but not Hispanic on some sheets.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this TypedTimeFault fault, SheetColumn column, string typed) => fault switch
    {
        TypedTimeFault.Empty => $"{column.Label()} is empty. Enter it as on the sheet, such as 9:05 or 1:30p.",
        TypedTimeFault.NotATime => $"“{typed}” isn’t a valid {column.Label().ToLowerInvariant()}. Enter a time such as 9:05, 9:05 AM, 1:30p or 13:30.",
        TypedTimeFault.MorningOrAfternoon => $"{column.Label()} “{typed}” could be morning or afternoon. Add a or p, such as {typed}p.",
        _ => throw new UnreachableException(),
    };

    public static RowFault InWords(this SheetTimeRefusal refusal, SheetRowInput row, DateTime now) => refusal switch
    {
        SheetTimeRefusal.InIsInTheFuture => RowFault.At(SheetColumn.TimeIn, $"Time in {row.TimeIn} is in the future: it is now {OfficeFormat.Time(now)}."),
        SheetTimeRefusal.OutIsNotAfterIn => RowFault.At(SheetColumn.TimeOut, $"Time out {row.TimeOut} is not later than time in {row.TimeIn}."),
        SheetTimeRefusal.OutIsInTheFuture =>
            RowFault.At(SheetColumn.TimeOut, $"Time out {row.TimeOut} is in the future: it is now {OfficeFormat.Time(now)}. Leave it empty if the visitor is still here."),
        _ => throw new UnreachableException(),
    };

    public static RowFault InWords(this CheckInOutcome outcome) => outcome switch
    {
        CheckInOutcome.Refused { Why: CheckInRefusal.RoomClosed } => new("", "This room was closed on that day, so visits can’t be recorded (Policy 1.11.2, item 2)."),
        CheckInOutcome.Refused { Why: CheckInRefusal.RoomNotOpenYet } => new("", "This room was not established yet on that day (Policy 1.11.2, item 2)."),
        CheckInOutcome.Refused { Why: CheckInRefusal.NoServiceChosen } or CheckInOutcome.UnknownService =>
            RowFault.At(SheetColumn.Services, $"Type at least one service. {SheetColumn.Services.Expects()}"),
        CheckInOutcome.AlreadyHere =>
            RowFault.At(SheetColumn.TimeOut, "This person is checked in now. Enter a time out, or check them out first."),
        CheckInOutcome.FormUsedElsewhere => new("", "This row was already used for another visit. Enter it in another row."),
        CheckInOutcome.SsnOnFileElsewhere elsewhere => RowFault.At(SheetColumn.Ssn, $"{elsewhere.InSentence()} If both are the same person, tell your LWIA administrator."),
        _ => throw new UnreachableException(),
    };
}
