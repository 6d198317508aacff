using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Locations.Review;

public sealed record ReviewFilter : ListFilter<LocationForm>
{
    public string? Kind { get; init; }

    public string? Area { get; init; }

    public override IQueryable<LocationForm> Apply(IQueryable<LocationForm> rows)
    {
        rows = rows.Where(form => form.State == LocationFormState.Submitted);
        if (FilterRules.Chosen<LocationFormKind>(Kind) is { } kind)
        {
            rows = rows.Where(form => form.Kind == kind);
        }

        return FilterRules.Number(Area) is { } area ? rows.Where(form => form.LwiaNumber == area) : rows;
    }
}

public sealed class ReviewFilterValidator : AbstractValidator<ReviewFilter>
{
    public ReviewFilterValidator()
    {
        RuleFor(filter => filter.Kind).MayBeChosen("a kind", kind => FilterRules.Chosen<LocationFormKind>(kind) is not null);
        RuleFor(filter => filter.Area).MayBeChosen("an LWIA", area => FilterRules.Number(area) is not null);
    }
}

/// <param name="Input">The filter.</param>
/// <param name="Areas">The areas to choose from.</param>
/// <param name="IsAlone">Whether nobody else could decide about what the reader submitted.</param>
public sealed record ReviewQueuePage(ReviewFilter Input, IReadOnlyList<Choice> Areas, bool IsAlone)
{
    public ListPage? List { get; init; }
}

/// <summary>What waits for OET, the oldest due date first.</summary>
public sealed class ReviewQueue : ListDefinition<LocationForm, LocationFormRow>
{
    public ReviewQueue(BusinessCalendar calendar, DateOnly today)
        : base("Forms to review")
    {
        MostCounted = 1_000;
        Key(form => form.PublicId, unique: form => form.Id);

        Column("Form", row => Link(row.Title, Links.LocationReviewOf(row.PublicId)) with { SecondLine = row.What });
        Column("LWIA", row => row.Lwia.ToString(CultureInfo.InvariantCulture));
        Column("Date", LocationFormList.DateCell).Class("rr-time");
        Column("Due", row => LocationFormList.DueCell(row, calendar, today)).Sort("due", form => form.DueOn ?? DateOnly.MaxValue).Class("rr-time");
        Column("Sent", row => new ListCell { Text = OfficeFormat.Date(row.SentOn!.Value), SecondLine = Waiting(today.DayNumber - row.SentOn!.Value.DayNumber) }).Class("rr-time");
        SortedBy("due");
    }

    protected override Expression<Func<LocationForm, LocationFormRow>> Row => LocationFormList.RowOf;

    private static string Waiting(int days) => days switch
    {
        0 => "today",
        1 => "1 day ago",
        _ => string.Create(CultureInfo.InvariantCulture, $"{days} days ago"),
    };
}
