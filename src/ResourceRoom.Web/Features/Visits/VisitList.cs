using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>A page of the list of visits.</summary>
public sealed record VisitList
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 25;

    /// <summary>The rows.</summary>
    public required IReadOnlyList<VisitRow> Rows { get; init; }

    /// <summary>How many visits the filter lets through.</summary>
    public required int Total { get; init; }

    /// <summary>Place of the first row among them, from 1.</summary>
    public required int First { get; init; }

    /// <summary>Place of the last row.</summary>
    public int Last => First + Rows.Count - 1;

    /// <summary>The row that the page before ends before; null on the first page.</summary>
    public Guid? Before => First > 1 ? Rows[0].PublicId : null;

    /// <summary>The row that the next page begins after; null on the last page.</summary>
    public Guid? After => Last < Total ? Rows[^1].PublicId : null;

    /// <summary>Reads a page.</summary>
    /// <param name="visible">The visits within reach.</param>
    /// <param name="filter">Which of them, and in which order.</param>
    /// <param name="input">Where the page begins or ends; a place that is not there means the first page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
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
