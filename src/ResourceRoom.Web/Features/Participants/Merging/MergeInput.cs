using FluentValidation;

using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>Which record's answer is taken for each item in which the two differ: Kept or Merged.</summary>
public sealed record MergeChoices
{
    /// <summary>First Name.</summary>
    public string? FirstName { get; init; }

    /// <summary>Last Name.</summary>
    public string? LastName { get; init; }

    /// <summary>Zip code.</summary>
    public string? Zip { get; init; }

    /// <summary>Social Security Number.</summary>
    public string? Ssn { get; init; }

    /// <summary>Birth Date.</summary>
    public string? BirthDate { get; init; }

    /// <summary>Labor Force Status.</summary>
    public string? LaborForceStatus { get; init; }

    /// <summary>Hispanic.</summary>
    public string? Hispanic { get; init; }

    /// <summary>Race/Ethnicity.</summary>
    public string? Race { get; init; }

    /// <summary>Gender.</summary>
    public string? Gender { get; init; }

    /// <summary>What was sent for an item.</summary>
    public string? this[NineItem item] => item switch
    {
        NineItem.FirstName => FirstName,
        NineItem.LastName => LastName,
        NineItem.Zip => Zip,
        NineItem.Ssn => Ssn,
        NineItem.BirthDate => BirthDate,
        NineItem.LaborForceStatus => LaborForceStatus,
        NineItem.Hispanic => Hispanic,
        NineItem.Race => Race,
        NineItem.Gender => Gender,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    /// <summary>The side chosen for an item; null when nothing was, or something else.</summary>
    public MergeSide? SideOf(NineItem item) => this[item] switch
    {
        nameof(MergeSide.Kept) => MergeSide.Kept,
        nameof(MergeSide.Merged) => MergeSide.Merged,
        _ => null,
    };
}

/// <summary>The wish to merge two records.</summary>
public sealed record MergeInput
{
    /// <summary>What the page showed, sealed: nobody merges records that say something else by now.</summary>
    public string? Shown { get; init; }

    /// <summary>The choices.</summary>
    public MergeChoices Choices { get; init; } = new();
}

/// <summary>Shape of the wish.</summary>
public sealed class MergeInputValidator : AbstractValidator<MergeInput>
{
    /// <summary>Sets the rules up.</summary>
    public MergeInputValidator() => RuleFor(input => input.Choices).Custom((choices, context) =>
    {
        foreach (var item in NineItems.PolicyOrder.Where(item => choices[item] is not null && choices.SideOf(item) is null))
        {
            context.AddFailure($"{context.PropertyPath}.{item}", $"{item.Label()}: choose one of the two answers shown.");
        }
    });
}
