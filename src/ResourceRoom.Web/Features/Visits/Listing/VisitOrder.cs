using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Visits.Listing;

/// <summary>What the order of visits goes by in one row of the list; the key makes every order a strict one.</summary>
public sealed record VisitPlace(DateTime StartedAt, long Id, ParticipantClass Class, string Last, string First);

/// <summary>An order of visits in which a page can begin at any row, however many rows come before it.</summary>
public sealed record VisitOrder(VisitSort Sort, bool Descending)
{
    public static readonly VisitOrder LatestFirst = new(VisitSort.In, Descending: true);

    public VisitOrder Reversed => this with { Descending = !Descending };

    public static VisitOrder Parse(string? text)
    {
        var orders = Enum.GetValues<VisitSort>().SelectMany(sort => new VisitOrder[] { new(sort, false), new(sort, true) });
        return orders.FirstOrDefault(order => order.ToString() == text) ?? LatestFirst;
    }

    public IQueryable<Visit> Of(IQueryable<Visit> visits) => (Sort, Descending) switch
    {
        (VisitSort.Name, false) => visits
            .OrderBy(visit => visit.Participant.LastNameKey ?? "").ThenBy(visit => visit.Participant.FirstNameKey ?? "")
            .ThenBy(visit => visit.StartedAt).ThenBy(visit => visit.Id),
        (VisitSort.Name, true) => visits
            .OrderByDescending(visit => visit.Participant.LastNameKey ?? "").ThenByDescending(visit => visit.Participant.FirstNameKey ?? "")
            .ThenByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id),
        (VisitSort.Class, false) => visits
            .OrderBy(visit => visit.Class).ThenBy(visit => visit.StartedAt).ThenBy(visit => visit.Id),
        (VisitSort.Class, true) => visits
            .OrderByDescending(visit => visit.Class).ThenByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id),
        (_, false) => visits.OrderBy(visit => visit.StartedAt).ThenBy(visit => visit.Id),
        (_, true) => visits.OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id),
    };

    public IQueryable<Visit> Beyond(IQueryable<Visit> visits, VisitPlace place) => (Sort, Descending) switch
    {
        (VisitSort.Name, false) => visits.Where(visit =>
            string.Compare(visit.Participant.LastNameKey ?? "", place.Last) > 0
            || ((visit.Participant.LastNameKey ?? "") == place.Last
                && (string.Compare(visit.Participant.FirstNameKey ?? "", place.First) > 0
                    || ((visit.Participant.FirstNameKey ?? "") == place.First
                        && (visit.StartedAt > place.StartedAt || (visit.StartedAt == place.StartedAt && visit.Id > place.Id)))))),
        (VisitSort.Name, true) => visits.Where(visit =>
            string.Compare(visit.Participant.LastNameKey ?? "", place.Last) < 0
            || ((visit.Participant.LastNameKey ?? "") == place.Last
                && (string.Compare(visit.Participant.FirstNameKey ?? "", place.First) < 0
                    || ((visit.Participant.FirstNameKey ?? "") == place.First
                        && (visit.StartedAt < place.StartedAt || (visit.StartedAt == place.StartedAt && visit.Id < place.Id)))))),
        (VisitSort.Class, false) => visits.Where(visit => visit.Class > place.Class
            || (visit.Class == place.Class
                && (visit.StartedAt > place.StartedAt || (visit.StartedAt == place.StartedAt && visit.Id > place.Id)))),
        (VisitSort.Class, true) => visits.Where(visit => visit.Class < place.Class
            || (visit.Class == place.Class
                && (visit.StartedAt < place.StartedAt || (visit.StartedAt == place.StartedAt && visit.Id < place.Id)))),
        (_, false) => visits.Where(visit =>
            visit.StartedAt > place.StartedAt || (visit.StartedAt == place.StartedAt && visit.Id > place.Id)),
        (_, true) => visits.Where(visit =>
            visit.StartedAt < place.StartedAt || (visit.StartedAt == place.StartedAt && visit.Id < place.Id)),
    };

    public override string ToString() => (Descending ? "-" : "") + Sort.ToString().ToLowerInvariant();
}
