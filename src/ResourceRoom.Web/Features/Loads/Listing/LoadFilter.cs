using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Loads.Listing;

public sealed record LoadFilter : ListFilter<Load>
{
    /// <summary>The code of a system.</summary>
    public string? System { get; init; }

    public string? State { get; init; }

    /// <summary>The systems within reach, to choose from. No part of the address.</summary>
    internal IReadOnlyList<Choice> Systems { get; init; } = [];

    public override IQueryable<Load> Apply(IQueryable<Load> rows)
    {
        var loads = string.IsNullOrEmpty(System) ? rows : rows.Where(load => load.System.Code == System);
        return FilterRules.Chosen<LoadState>(State) is { } state ? loads.Where(load => load.State == state) : loads;
    }
}

public sealed class LoadFilterValidator : AbstractValidator<LoadFilter>
{
    public LoadFilterValidator()
    {
        RuleFor(filter => filter.System).Must((filter, code) => string.IsNullOrEmpty(code) || filter.Systems.Any(system => system.Value == code))
            .WithMessage("Choose a system from the list.");
        RuleFor(filter => filter.State).MayBeChosen("a status", state => FilterRules.Chosen<LoadState>(state) is { } chosen && LoadWords.States.Contains(chosen));
    }
}
