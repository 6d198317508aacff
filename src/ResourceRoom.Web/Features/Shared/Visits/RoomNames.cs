using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Shared.Visits;

/// <summary>
/// Names that tell the visitors of a room apart: those without one are numbered as they came that day, and beside names that are
/// the same stands what else is on file.
/// </summary>
[Scoped]
public sealed class RoomNames(ResourceRoomDb db, ParticipantItems items)
{
    private const int LongestNote = 60;

    public async Task<IReadOnlyList<PresentVisitor>> ToldApartAsync(long locationId, IReadOnlyList<PresentVisitor> visitors, CancellationToken cancellationToken)
    {
        var numbers = new Dictionary<Guid, int>();
        foreach (var day in visitors.Where(IsNameless).Select(visitor => visitor.Day).Distinct())
        {
            foreach (var (visit, number) in await NumbersAsync(locationId, day, cancellationToken))
            {
                numbers[visit] = number;
            }
        }

        var same = visitors.GroupBy(FullName, StringComparer.OrdinalIgnoreCase).Where(alike => alike.Count() > 1).Select(alike => alike.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. visitors.Select(visitor => visitor with
        {
            Name = Numbered(FullName(visitor), numbers.GetValueOrDefault(visitor.VisitId)),
            Aside = IsNameless(visitor) ? Shortened(visitor.Note) : same.Contains(FullName(visitor)) ? Particulars(visitor) : null,
        })];
    }

    public async Task<string> OfAsync(long locationId, DateOnly day, Guid visit, string? firstName, string? lastName, CancellationToken cancellationToken)
    {
        var name = ItemWords.FullName(firstName, lastName);
        return name != ItemWords.NotGiven ? name : Numbered(name, (await NumbersAsync(locationId, day, cancellationToken)).GetValueOrDefault(visit));
    }

    private async Task<Dictionary<Guid, int>> NumbersAsync(long locationId, DateOnly day, CancellationToken cancellationToken)
    {
        var visits = await db.Visits
            .Where(visit => visit.LocationId == locationId && visit.Day == day && visit.Void == null && visit.Participant.FirstName == null && visit.Participant.LastName == null)
            .OrderBy(visit => visit.StartedAt).ThenBy(visit => visit.Id)
            .Select(visit => visit.PublicId)
            .ToListAsync(cancellationToken);
        return visits.Count < 2 ? [] : visits.Index().ToDictionary(visit => visit.Item, visit => visit.Index + 1);
    }

    private static bool IsNameless(PresentVisitor visitor) => FullName(visitor) == ItemWords.NotGiven;

    private static string FullName(PresentVisitor visitor) => ItemWords.FullName(visitor.FirstName, visitor.LastName);

    private static string Numbered(string name, int number) => number == 0 ? name : $"{name} ({number})";

    private static string? Shortened(string? note) => note is { Length: > LongestNote } ? $"{note[..LongestNote]}…" : note;

    private string Particulars(PresentVisitor visitor) => PersonSearchWords.Particulars(visitor.Zip, items.BirthDateOf(visitor.Person, visitor.BirthDateCipher)?.Year);
}
