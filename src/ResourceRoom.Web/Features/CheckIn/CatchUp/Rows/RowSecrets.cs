using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

/// <summary>Keeps SSNs out of the page while a row is being mended.</summary>
internal static class RowSecrets
{
    public static SheetRowInput WithKeptSsn(this SheetRowInput row, SealedForms sealedForms, ActingUser who) =>
        string.IsNullOrWhiteSpace(row.Ssn) && sealedForms.TryOpen<SealedSsn>(row.Kept, who, out var kept) && kept!.Row == row.VisitKey
            ? row with { Ssn = kept.Digits }
            : row;

    public static (SheetRowInput Row, string? LastFour) Sealed(this SheetRowInput row, SealedForms sealedForms, ActingUser who)
    {
        if (Ssn.TryParse(row.Ssn, out var ssn, out _))
        {
            return (row with { Ssn = null, Kept = sealedForms.Seal(new SealedSsn(row.VisitKey, ssn.Digits), who) }, ssn.LastFour);
        }

        return (row with { Ssn = SheetWords.IsDecline(row.Ssn) ? row.Ssn : null, Kept = null }, null);
    }

    public static SheetRowInput WithoutStraySsn(this SheetRowInput row, out IReadOnlyList<RowFault> stray)
    {
        var found = SheetGrid.Kept.Where(column => column != SheetColumn.Ssn && IsStray(column, row[column])).ToList();
        stray = [.. found.Select(TakenOut)];
        return found.Aggregate(row, static (clean, column) => clean.With(column, ""));
    }

    public static RowFault TakenOut(SheetColumn column) =>
        RowFault.At(column, $"{column.Label()} contained a Social Security Number, which was removed. Enter it in its own column.");

    private static bool IsStray(SheetColumn column, string? text) =>
        Ssn.TryParse(text, out _, out _) && !(column == SheetColumn.Zip && ZipCode.TryParse(text, out _, out _));
}
