using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

public sealed record ReturningVisitorInput : VisitInput
{
    public Guid ParticipantId { get; init; }

    /// <summary>Sealed proof that the person was found by a full SSN or a card, for someone not seen in this room before.</summary>
    [ModelBinder(Name = "Pass")]
    public string? Proof { get; init; }
}

/// <summary>Labor Force Status is asked at each contact; what else is on file may be left as it is.</summary>
public sealed class ReturningVisitorInputValidator : AbstractValidator<ReturningVisitorInput>
{
    public ReturningVisitorInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Questions).MustBeRight(clock, mayBeLeft: item => item != NineItem.LaborForceStatus);
        this.AddVisitRules();
    }
}
