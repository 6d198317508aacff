using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

public sealed record GroupInput : Unlogged
{
    public string? List { get; init; }

    public string[] Services { get; init; } = [];

    public TypedNote? Note { get; init; }

    /// <summary>Today's labor force status by the number of the line.</summary>
    public Dictionary<int, string?> Status { get; init; } = [];

    public string? Text { get; init; }

    public Guid Id { get; init; }

    public string? Pass { get; init; }

    public int Line { get; init; }
}

public sealed class GroupInputValidator : AbstractValidator<GroupInput>
{
    public GroupInputValidator()
    {
        RuleFor(input => input.Services).NotEmpty().WithMessage("Choose at least one service.");
        RuleFor(input => input.Services)
            .Must(services => !ServiceKey.ReadAll(services).Contains(ServiceKey.None))
            .WithMessage(GroupWords.NotOffered);
        RuleFor(input => input.Note).MustBeANote(Visit.NoteLength);
    }
}
