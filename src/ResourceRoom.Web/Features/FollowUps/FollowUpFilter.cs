using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps;

public sealed record FollowUpFilter : ListFilter<FollowUpDue>
{
    public const string NothingPlanned = "nothing";

    /// <summary>A list by its code; the page shows the first four if none is chosen, the file all.</summary>
    public string? List { get; init; }

    /// <summary>A program by its name.</summary>
    public string? Program { get; init; }

    /// <summary>As <see cref="PlannerFilter"/> reads it.</summary>
    public string? Planner { get; init; }

    /// <summary><see cref="NothingPlanned"/>, or empty.</summary>
    public string? Planned { get; init; }

    internal FollowUpList? ChosenList => FollowUpLists.Read(List);

    internal WorkforceProgram? ChosenProgram => WorkforcePrograms.Read(Program);

    /// <summary>A page about this list as its reader left it, with order and place.</summary>
    internal string AddressOf(string path, ListRequest request)
    {
        var parts = ToRoute();
        (parts["sort"], parts["after"], parts["before"]) = (request.Sort, request.After, request.Before);
        return path + QueryString.Create(parts.Where(part => !string.IsNullOrEmpty(part.Value)));
    }

    internal IReadOnlyList<long> Mine { get; init; } = [];

    internal FollowUpFilter For(ActingUser who, IReadOnlyList<StoodInFor> standIns) =>
        this with { Planner = PlannerFilter.For(Planner, who, standIns.Count > 0), Mine = PlannerFilter.MineOf(who, standIns) };

    public override IQueryable<FollowUpDue> Apply(IQueryable<FollowUpDue> rows)
    {
        if (ChosenProgram is { } program)
        {
            rows = rows.Where(row => row.Program == program);
        }

        return Planned == NothingPlanned ? rows.Where(row => row.IsNothingPlanned) : rows;
    }
}

public sealed class FollowUpFilterValidator : AbstractValidator<FollowUpFilter>
{
    public FollowUpFilterValidator()
    {
        RuleFor(filter => filter.List).MayBeChosen("which follow-ups", text => FollowUpLists.Read(text) is not null);
        RuleFor(filter => filter.Program).MayBeChosen("a program", text => WorkforcePrograms.Read(text) is not null);
        RuleFor(filter => filter.Planner).MayBeAPlanner();
        RuleFor(filter => filter.Planned).MayBeChosen("Nothing planned or All", text => text == FollowUpFilter.NothingPlanned);
    }
}
