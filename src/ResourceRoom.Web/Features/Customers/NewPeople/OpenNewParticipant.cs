using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.NewPeople;

public sealed class OpenNewParticipant(EnrollmentChoices choices, OfficeClock clock)
{
    /// <param name="input">What was typed.</param>
    /// <param name="isAgain">Whether the form was sent before.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<NewParticipantPage> ExecuteAsync(NewParticipantInput input, bool isAgain, ActingUser who, CancellationToken cancellationToken)
    {
        var fields = await choices.FieldsAsync(isAgain ? input.Enrollment : null, who, clock.Today, cancellationToken);
        return new NewParticipantPage { Input = input, IsAgain = isAgain, Enrollment = fields with { Prefix = $"{nameof(input.Enrollment)}." } };
    }
}
