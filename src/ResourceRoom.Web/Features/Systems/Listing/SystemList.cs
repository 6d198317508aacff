using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.Watching;

namespace ResourceRoom.Web.Features.Systems.Listing;

public sealed record SystemFilter : ListFilter<TrackingSystem>
{
    public string? Area { get; init; }

    public string? State { get; init; }

    /// <summary>The weeks of all systems within reach: a rule says which state each is in, no query.</summary>
    internal IReadOnlyList<SystemWeek> Weeks { get; init; } = [];

    public override IQueryable<TrackingSystem> Apply(IQueryable<TrackingSystem> rows)
    {
        var systems = FilterRules.Number(Area) is { } area ? rows.Where(system => system.LwiaNumber == area) : rows;
        if (FilterRules.Chosen<SystemState>(State) is not { } state)
        {
            return systems;
        }

        var ids = Weeks.Where(week => week.State == state).Select(week => week.Id).ToList();
        return systems.Where(system => ids.Contains(system.Id));
    }
}

public sealed class SystemFilterValidator : AbstractValidator<SystemFilter>
{
    public SystemFilterValidator()
    {
        RuleFor(filter => filter.Area).MayBeChosen("an LWIA", area => FilterRules.Number(area) is not null);
        RuleFor(filter => filter.State).MayBeChosen("a status", state => FilterRules.Chosen<SystemState>(state) is not null);
    }
}

public sealed record SystemRow(long Id, Guid PublicId, string Code, string Name, int LwiaNumber, string ContactName, string ContactEmail);

public sealed record SystemsPage(SystemFilter Input, IReadOnlyList<Choice> Areas, ListPage? List = null);

public sealed class SystemList : ListDefinition<TrackingSystem, SystemRow>
{
    public SystemList(IReadOnlyList<SystemWeek> weeks)
        : base("Third-party systems")
    {
        var all = weeks.ToDictionary(week => week.Id);
        Key(system => system.PublicId, unique: system => system.Id);

        Column("Code", row => Link(row.Code, Links.TrackingSystem(row.PublicId))).Sort("code", system => system.Code).Class("rr-time");
        Column("Name", row => row.Name).Sort("name", system => system.Name);
        Column("LWIA", row => row.LwiaNumber.ToString(CultureInfo.InvariantCulture)).Sort("area", system => system.LwiaNumber, system => system.Code);
        Column("Status", row => StatusOf(all[row.Id])).InFile(row => all[row.Id].State.InWords());
        Column("Last accepted load", row => DayOrDash(all[row.Id].LastAcceptedOn)).Class("rr-time").PhoneLabel("Last load");
        Column("Due by", row => DayOrDash(all[row.Id].DueOn)).Class("rr-time");
        Column("Newest visit", row => DayOrDash(all[row.Id].NewestVisitOn)).Class("rr-time");
        Column("Looks like a default", row => WatchWords.DefaultsInWords(all[row.Id].LooksLikeDefault) is { Length: > 0 } columns ? columns : "–");
        Column("Contact", row => new ListCell { Text = row.ContactName, SecondLine = row.ContactEmail }).InFile(row => $"{row.ContactName}, {row.ContactEmail}").Class("rr-break");
        SortedBy("area");
    }

    protected override Expression<Func<TrackingSystem, SystemRow>> Row => system =>
        new SystemRow(system.Id, system.PublicId, system.Code, system.Name, system.LwiaNumber, system.ContactName, system.ContactEmail);

    private static ListCell StatusOf(SystemWeek week) => Tag(week.State.InWords(), week.State.Tag());

    private static string DayOrDash(DateOnly? day) => day is { } date ? OfficeFormat.Date(date) : "–";
}
