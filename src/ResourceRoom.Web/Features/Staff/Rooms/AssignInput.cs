using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Staff.Rooms;

public sealed record AssignInput
{
    public string? Room { get; init; }

    /// <summary>Empty for today.</summary>
    public string? FirstDay { get; init; }

    /// <summary>Empty for no end.</summary>
    public string? LastDay { get; init; }
}

public sealed class AssignInputValidator : AbstractValidator<AssignInput>
{
    public AssignInputValidator()
    {
        RuleFor(input => input.FirstDay).MayBeADay();
        RuleFor(input => input.LastDay).MayBeADay();
    }
}

public sealed record LastDayInput
{
    /// <summary>Empty for no end.</summary>
    public string? LastDay { get; init; }

    /// <summary>What the page showed, so that nobody overwrites what they have not seen.</summary>
    public string? Shown { get; init; }

    internal DateOnly? Chosen => TypedDate.Read(LastDay);

    internal static string ShownOf(DateOnly? last) => last is { } day ? OfficeFormat.Date(day) : "none";
}

public sealed class LastDayInputValidator : AbstractValidator<LastDayInput>
{
    public LastDayInputValidator() => RuleFor(input => input.LastDay).MayBeADay();
}
