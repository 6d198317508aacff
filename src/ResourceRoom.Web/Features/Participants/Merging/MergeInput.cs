using System.Diagnostics;

using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants.Merging;

public sealed record MergeChoices
{
    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Zip { get; init; }

    public string? Ssn { get; init; }

    public string? BirthDate { get; init; }

    public string? LaborForceStatus { get; init; }

    public string? Hispanic { get; init; }

    public string? Race { get; init; }

    public string? Gender { get; init; }

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
        _ => throw new UnreachableException(),
    };

    public MergeSide? SideOf(NineItem item) => this[item] switch
    {
        nameof(MergeSide.Kept) => MergeSide.Kept,
        nameof(MergeSide.Merged) => MergeSide.Merged,
        _ => null,
    };
}

public sealed record MergeInput
{
    public string? Shown { get; init; }

    public MergeChoices Choices { get; init; } = new();
}

public sealed class MergeInputValidator : AbstractValidator<MergeInput>
{
    public MergeInputValidator() => RuleFor(input => input.Choices).Custom((choices, context) =>
    {
        foreach (var item in NineItems.PolicyOrder.Where(item => choices[item] is not null && choices.SideOf(item) is null))
        {
            context.AddFailure($"{context.PropertyPath}.{item}", $"{item.Label()}: choose one of the two answers shown.");
        }
    });
}
