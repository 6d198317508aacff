using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants.EditItems;

public sealed record EditItemsInput
{
    public int? Version { get; init; }

    /// <summary>The answers. An SSN left empty stays as it is; Labor Force Status belongs to visits and is not changed here.</summary>
    public NineQuestionsInput Questions { get; init; } = new();

    /// <summary>The answers of a record, ready to be corrected; the SSN is never sent into a page.</summary>
    public static NineQuestionsInput From(NineAnswers answers, DateOnly today) => new()
    {
        FirstName = answers.FirstName.Value,
        DeclineFirstName = answers.FirstName.State == ResponseState.Declined,
        NoFirstName = answers.FirstName.Value == PersonName.NoFirstName,
        LastName = answers.LastName.Value,
        DeclineLastName = answers.LastName.State == ResponseState.Declined,
        Zip = answers.Zip.IsGiven ? answers.Zip.Value.ToString() : null,
        DeclineZip = answers.Zip.State == ResponseState.Declined,
        DeclineSsn = answers.Ssn.State == ResponseState.Declined,
        BirthDate = answers.BirthDate.IsGiven ? OfficeFormat.Date(answers.BirthDate.Value) : null,
        DeclineBirthDate = answers.BirthDate.State == ResponseState.Declined,
        ConfirmBirthDate = answers.BirthDate.IsGiven && BirthDate.NeedsConfirmation(answers.BirthDate.Value, today),
        Hispanic = answers.Hispanic.IsGiven ? (answers.Hispanic.Value ? "Yes" : "No") : null,
        DeclineHispanic = answers.Hispanic.State == ResponseState.Declined,
        Race = answers.Race.IsGiven ? [.. ItemWords.Each.Where(race => answers.Race.Value.HasFlag(race)).Select(race => race.ToString())] : [],
        DeclineRace = answers.Race.State == ResponseState.Declined,
        Gender = answers.Gender.IsGiven ? answers.Gender.Value.ToString() : null,
        DeclineGender = answers.Gender.State == ResponseState.Declined,
    };
}

public sealed class EditItemsInputValidator : AbstractValidator<EditItemsInput>
{
    public EditItemsInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Version).NotNull().WithMessage("The form was incomplete. Open the record and correct it there.").OverridePropertyName("");
        RuleFor(input => input.Questions).MustBeRight(clock, mayBeLeft: item => item is NineItem.Ssn or NineItem.LaborForceStatus);
    }
}
