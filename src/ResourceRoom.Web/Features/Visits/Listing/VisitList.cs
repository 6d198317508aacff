using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed record VisitList
{
    public const int PageSize = 25;

    public required IReadOnlyList<VisitRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int First { get; init; }

    public int Last => First + Rows.Count - 1;

    public Guid? Before => First > 1 ? Rows[0].PublicId : null;

    public Guid? After => Last < Total ? Rows[^1].PublicId : null;

    public static async Task<VisitList> ReadAsync(
        IQueryable<Visit> visible, VisitFilter filter, VisitFilterInput input, CancellationToken cancellationToken)
    {
        var visits = filter.Of(visible);
        var total = await visits.CountAsync(cancellationToken);
        var isBackward = Guid.TryParse(input.Before, out var edge);
        if ((isBackward || Guid.TryParse(input.After, out edge)) && await PlaceOfAsync(visible, edge, cancellationToken) is { } place)
        {
            var order = isBackward ? filter.Order.Reversed : filter.Order;
            var beyond = order.Beyond(visits, place);
            var left = await beyond.CountAsync(cancellationToken);
            var rows = await order.Of(beyond).Take(PageSize).ToRows().ToListAsync(cancellationToken);
            if (rows.Count > 0)
            {
                return isBackward
                    ? new VisitList { Rows = [.. rows.AsEnumerable().Reverse()], Total = total, First = left - rows.Count + 1 }
                    : new VisitList { Rows = rows, Total = total, First = total - left + 1 };
            }
        }

        var first = await filter.Order.Of(visits).Take(PageSize).ToRows().ToListAsync(cancellationToken);
        return new VisitList { Rows = first, Total = total, First = 1 };
    }

    private static Task<VisitPlace?> PlaceOfAsync(IQueryable<Visit> visible, Guid edge, CancellationToken cancellationToken) => visible
        .Where(visit => visit.PublicId == edge)
        .Select(visit => new VisitPlace(
            visit.StartedAt, visit.Id, visit.Class, visit.Participant.LastNameKey ?? "", visit.Participant.FirstNameKey ?? ""))
        .FirstOrDefaultAsync(cancellationToken);
}
