using System.Globalization;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps;

public sealed record FollowUpFilter : ListFilter<FollowUpDue>
{
    public const string Everybody = "all";
    public const string Nobody = "none";
    public const string NothingPlanned = "nothing";

    /// <summary>A list by its code; the page shows the first four if none is chosen, the file all.</summary>
    public string? List { get; init; }

    /// <summary>A program by its name.</summary>
    public string? Program { get; init; }

    /// <summary>The account of a planner, <see cref="Nobody"/> or <see cref="Everybody"/>.</summary>
    public string? Planner { get; init; }

    /// <summary><see cref="NothingPlanned"/>, or empty.</summary>
    public string? Planned { get; init; }

    internal FollowUpList? ChosenList => FollowUpLists.Read(List);

    internal WorkforceProgram? ChosenProgram => WorkforcePrograms.Read(Program);

    internal long? ChosenPlanner => FilterRules.Number(Planner);

    /// <summary>A planner begins with their own customers.</summary>
    internal FollowUpFilter For(ActingUser who) => string.IsNullOrEmpty(Planner) && who.Can(Permission.SeeOwnCustomers)
        ? this with { Planner = who.AccountId.ToString(CultureInfo.InvariantCulture) }
        : this;

    /// <summary>Before an exit that ended several enrollments is reduced to one row.</summary>
    internal IQueryable<FollowUpDue> OfPlanner(IQueryable<FollowUpDue> rows) => (Planner, ChosenPlanner) switch
    {
        (_, { } account) => rows.Where(row => row.PlannerId == account),
        (Nobody, _) => rows.Where(row => row.PlannerId == null),
        _ => rows,
    };

    internal bool IsOfPlanner(long? planner) => (Planner, ChosenPlanner) switch
    {
        (_, { } account) => planner == account,
        (Nobody, _) => planner is null,
        _ => true,
    };

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
        RuleFor(filter => filter.List).MayBeChosen("a list", text => FollowUpLists.Read(text) is not null);
        RuleFor(filter => filter.Program).MayBeChosen("a program", text => WorkforcePrograms.Read(text) is not null);
        RuleFor(filter => filter.Planner).MayBeChosen(
            "a planner", text => text is FollowUpFilter.Everybody or FollowUpFilter.Nobody || FilterRules.Number(text) is not null);
        RuleFor(filter => filter.Planned).MayBeChosen("Nothing planned or All", text => text == FollowUpFilter.NothingPlanned);
    }
}
