using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

public abstract record VisitInput
{
    public Guid VisitKey { get; init; }

    public string? Room { get; init; }

    public NineQuestionsInput Questions { get; init; } = new();

    public string[] Services { get; init; } = [];

    public TypedNote? Note { get; init; }

    public VisitDraft ToDraft() =>
        new(VisitKey, ServiceKey.ReadAll(Services), Note?.Clean());
}

internal static class VisitInputRules
{
    public static void AddVisitRules<T>(this AbstractValidator<T> validator)
        where T : VisitInput
    {
        validator.RuleFor(input => input.VisitKey).NotEmpty().WithMessage("Something went wrong with this form. Start over.").OverridePropertyName("");
        validator.RuleFor(input => input.Services).NotEmpty().WithMessage("Choose at least one service.");
        validator.RuleFor(input => input.Services)
            .Must(services => !ServiceKey.ReadAll(services).Contains(ServiceKey.None))
            .WithMessage("One of the services does not exist. Choose from those shown.");
        validator.RuleFor(input => input.Note).MustBeANote(Visit.NoteLength);
    }
}
