using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Web.Features.Loads.Receipts;

/// <summary>What a rejected cell should hold instead, in a sentence or two. About the row alone: nothing on file is told.</summary>
public static class ExpectedWords
{
    private const string IfDeclined = "PNTA only if the person declined";
    private const string Moment = "YYYY-MM-DDTHH:MM with a two-digit hour, such as 2026-03-10T09:05.";

    public static string Of(LoadColumn? column, LoadCode code, LoadHint hint) => column is { } cell ? OfHint(cell, hint) ?? OfCell(cell, code) : OfRow(code);

    private static string OfRow(LoadCode code) => code switch
    {
        LoadCode.BadRow => "As many cells as the header has. A value with a comma in it needs quotes around it.",
        LoadCode.BadQuoting => "Quotes only around a whole value, each of them closed, and a quote inside a value doubled.",
        LoadCode.TooLong => "A row of up to 65,536 bytes. Look for a quote that is not closed.",
        LoadCode.BadEncoding => "A file in UTF-8.",
        LoadCode.MissingColumn => "A column with this name.",
        LoadCode.DuplicateColumn => "Each column once.",
        LoadCode.NotReleased => "Somebody who releases the load.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };

    private static string? OfHint(LoadColumn column, LoadHint hint) => hint switch
    {
        LoadHint.None => null,
        LoadHint.ControlCharacter => "An id without tabs, line breaks or other control characters.",
        LoadHint.IdIsSsn => "An id of your own that is not a Social Security Number.",
        LoadHint.PowerOfTen => "The whole id. A spreadsheet shortened it, so that several rows have the same one; the row that was accepted has a wrong id too. "
            + "Export again with the ids as text.",
        LoadHint.DecimalAdded => $"{(column == LoadColumn.Ssn ? "Nine" : "Five")} digits. A program added \".0\" to the number.",
        LoadHint.ZeroLost when column == LoadColumn.Ssn => $"Nine digits, or {IfDeclined}. A spreadsheet may have dropped the zero in front: keep the column as text.",
        LoadHint.ZeroLost => "Five digits. A spreadsheet may have dropped the zero in front: keep the column as text.",
        LoadHint.DigitsLacking => $"Nine digits, or {IfDeclined}.",
        LoadHint.BeginsWithNine => "A Social Security Number, which never begins with 9. This is an ITIN, or a number that a program made up: send PNTA when the person gave none.",
        LoadHint.NeverIssued => "The person’s own Social Security Number. This one was never issued to anybody, or is known to be invalid: send PNTA when the person gave none.",
        LoadHint.DeclinedInWords => "The code PNTA for “prefer not to answer”.",
        LoadHint.Placeholder => $"The person’s name, or {IfDeclined}.",
        LoadHint.NoNameAtAll => "A name in one of the two: NONE may stand in first_name or be the last name, not both.",
        LoadHint.DeclinedBesideValues => $"Races, or {IfDeclined}, not both.",
        LoadHint.NotAfterStart => "A time after visit_start. Leave it empty when nobody checked out.",
        LoadHint.OverOneDay => "A time within 24 hours of visit_start. Leave it empty when nobody checked out.",
        LoadHint.Over120Years => "A birth date less than 121 years ago.",
        LoadHint.SsnInNote => "A note without a number written like a Social Security Number.",
        LoadHint.DeletedBefore => "A new visit_id. An earlier row of this file deletes this visit, which is final: a new visit needs a new id.",
        _ => throw new ArgumentOutOfRangeException(nameof(hint), hint, null),
    };

    private static string OfCell(LoadColumn column, LoadCode code) => code switch
    {
        LoadCode.BadEncoding => "Text in UTF-8. Export the file as UTF-8 and send the row again.",
        LoadCode.Empty => $"{ValueOf(column)} A response is required.",
        LoadCode.BadValue => ValueOf(column),
        LoadCode.UnknownLocation => "The code of an established location, exactly as in the program, such as 20-001.",
        LoadCode.LocationClosed => "A location that was open on the day of the visit.",
        LoadCode.OutsideLwia => "A location of the system’s own LWIA.",
        LoadCode.Future when column == LoadColumn.BirthDate => "A birth date that is not after the visit.",
        LoadCode.Future => "A time that has passed.",
        LoadCode.UnknownService => "Codes of services, separated by semicolons. At least one of these is unknown.",
        LoadCode.DuplicateInFile => "An id that no earlier row of the file has.",
        LoadCode.UnknownVisit => "The visit_id of a visit that was accepted from this system.",
        LoadCode.VisitVoided => "A new visit_id. This visit was voided, which is final: a new visit needs a new id.",
        LoadCode.PersonConflict when column == LoadColumn.Ssn =>
            "This SSN does not fit the rest of the row. Check the SSN, the birth date and the names; send PNTA when the person gave no SSN.",
        LoadCode.PersonConflict => "This person_id came with another person before. Give each person an id of their own, never one for all walk-ins.",
        LoadCode.TooLong => $"Up to {LongestOf(column)} characters.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };

    private static string ValueOf(LoadColumn column) => column switch
    {
        LoadColumn.VisitId => "Your own id of the visit.",
        LoadColumn.PersonId => "Your own id of the person.",
        LoadColumn.LocationCode => "The code of a location, such as 20-001.",
        LoadColumn.VisitStart or LoadColumn.ChangedAt => Moment,
        LoadColumn.VisitEnd => $"{Moment} Leave it empty when nobody checked out.",
        LoadColumn.FirstName => $"A name, NONE for a person without one, or {IfDeclined}.",
        LoadColumn.LastName => $"A name, or {IfDeclined}.",
        LoadColumn.Zip => $"Five digits, five and four with a hyphen, or {IfDeclined}.",
        LoadColumn.Ssn => $"Nine digits, or {IfDeclined}.",
        LoadColumn.BirthDate => $"YYYY-MM-DD, such as 1988-04-02, or {IfDeclined}.",
        LoadColumn.LaborForceStatus => $"E, N, O or U, or {IfDeclined}.",
        LoadColumn.Hispanic => $"Y or N, or {IfDeclined}.",
        LoadColumn.Race => $"One or more of AI, AS, BL, NH and WH, separated by semicolons, or {IfDeclined}.",
        LoadColumn.Gender => $"M, F or X, or {IfDeclined}.",
        LoadColumn.Services => "One or more codes of services, separated by semicolons.",
        LoadColumn.Note => "A note.",
        LoadColumn.Action => "Nothing, or DELETE.",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    private static int LongestOf(LoadColumn column) => column switch
    {
        LoadColumn.VisitId or LoadColumn.PersonId => IdRules.MaxLength,
        LoadColumn.Note => LoadRowReader.NoteLength,
        _ => PersonName.MaxLength,
    };
}
