using System.Globalization;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>Keyed hashes by which a row is compared with the one last accepted, without keeping what that said.</summary>
public sealed class SentHashes(SecretColumns secrets)
{
    private const char Between = '\u001f';

    public byte[]? OfNote(string? note) => note is null ? null : Hash(SecretColumn.LoadedNote, note);

    public byte[] OfPerson(LoadedVisit visit) => Hash(SecretColumn.LoadedPerson, string.Join(
        Between, visit.PersonId, Text(visit, NineItem.FirstName), Text(visit, NineItem.LastName), Text(visit, NineItem.BirthDate), Text(visit, NineItem.Ssn)));

    public byte[] OfRow(LoadedVisit visit) => Hash(SecretColumn.LoadedRow, string.Join(
        Between,
        [
            visit.Location, Instant(visit.Start), Instant(visit.End), visit.PersonId, visit.Note ?? "", string.Join(';', visit.Services),
            .. NineItems.PolicyOrder.Select(item => Text(visit, item)),
        ]));

    private byte[] Hash(SecretColumn column, string text) => secrets.Hash(column, text)[..SystemVisit.HashLength];

    private static string Instant(DateTime? instant) => instant?.Ticks.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(LoadedVisit visit, NineItem item)
    {
        var definition = ItemDefinitions.Of(item);
        return $"{(int)definition.StateOf(visit.Items)}{definition.TextOf(visit.Items)}";
    }
}
