using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Customers.NewPeople;

/// <summary>Adds a person who never visited: after a search, with the nine questions and an enrollment.</summary>
[Allow(Permission.EditCustomers)]
[Route("/participants/new")]
public sealed class NewParticipantController(OpenNewParticipant open, AddParticipant add, SealedForms sealedForms, OfficeClock clock) : AppController
{
    [HttpGet("")]
    public IActionResult New() => SearchFirst();

    /// <summary>From the page of a search that did not find the person.</summary>
    [HttpPost("start")]
    public async Task<IActionResult> Start(CancellationToken cancellationToken) =>
        Page("NewParticipant", await open.ExecuteAsync(new NewParticipantInput { Searched = sealedForms.Seal(new SearchedForCustomer(), Who) }, isAgain: false, Who, cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Create(
        NewParticipantInput input, FormKey form, [FromServices] IValidator<NewParticipantInput> validator, CancellationToken cancellationToken)
    {
        if (!sealedForms.TryOpen<SearchedForCustomer>(input.Searched, Who, out _))
        {
            return SearchFirst();
        }

        return await ModelState.ReadAnswersAsync(validator, input, cancellationToken) is { } answers
            ? await AnswerAsync(input, await add.ExecuteAsync(answers, input.Enrollment, form, WhoItIs.Unasked, onFile: null, Who, cancellationToken), cancellationToken)
            : await AgainAsync(input, cancellationToken);
    }

    /// <summary>The form as it stands, with its questions in another language. Nothing is checked or saved.</summary>
    [HttpPost("draft")]
    public async Task<IActionResult> Draft(NewParticipantInput input, string? language, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return Page("NewParticipant", await open.ExecuteAsync(input with { Questions = input.Questions.In(language) }, isAgain: true, Who, cancellationToken));
    }

    [HttpPost("same-or-different")]
    public async Task<IActionResult> SameOrDifferent(SamePersonInput decision, FormKey form, CancellationToken cancellationToken)
    {
        if (!sealedForms.TryOpen<NewParticipantInput>(decision.Sealed, Who, out var carried) || carried is not { } input)
        {
            return SearchFirst();
        }

        if (decision.Back)
        {
            ModelState.Clear();
            return Page("NewParticipant", await open.ExecuteAsync(input, isAgain: true, Who, cancellationToken));
        }

        if (!ModelState.IsValid)
        {
            return Invalid("NewParticipant", await open.ExecuteAsync(input, isAgain: true, Who, cancellationToken));
        }

        if (decision.WithoutSsn)
        {
            input = input.WithoutSsn();
        }

        var said = decision.Id is not null ? WhoItIs.OnFile : decision.WithoutSsn ? WhoItIs.Unasked : WhoItIs.NoneOnFile;
        var outcome = await add.ExecuteAsync(input.Questions.ToAnswers(clock.Today), input.Enrollment, form, said, decision.Id, Who, cancellationToken);
        return await AnswerAsync(input, outcome, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(NewParticipantInput input, AddParticipantOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case AddParticipantOutcome.Saved { Person: var person }:
                TempData.Flash(input.Enrollment.SavedInWords());
                return LocalRedirect(Links.Customer(person));
            case AddParticipantOutcome.FormReused:
                return Reused("NewParticipant", await open.ExecuteAsync(input, isAgain: true, Who, cancellationToken));
            case AddParticipantOutcome.OnFile { Matches: var matches }:
                var name = ItemWords.FullName(input.Questions.FirstName, input.Questions.LastName);
                return Page("SamePerson", new SamePersonPage(sealedForms.Seal(input, Who), name, matches));
            case AddParticipantOutcome.NotThere:
                return NotFound();
            case AddParticipantOutcome.NotEnrolled { Why: EnrollOutcome.NotAChoice { Fault: var fault } }:
                var (field, sentence) = fault.InWords();
                ModelState.AddModelError($"{nameof(input.Enrollment)}.{field}", sentence);
                return await AgainAsync(input, cancellationToken);
            case AddParticipantOutcome.NotEnrolled { Why: EnrollOutcome.Refused { Why: var why } }:
                ModelState.AddModelError($"{nameof(input.Enrollment)}.{why.Field}", why.InWords());
                return await AgainAsync(input, cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    private RedirectToActionResult SearchFirst() =>
        Back(Flash.NotDone("Search for the person first. You can add a new record only after a search."), "List", "Participants");

    private async Task<IActionResult> AgainAsync(NewParticipantInput input, CancellationToken cancellationToken) =>
        Invalid("NewParticipant", await open.ExecuteAsync(input, isAgain: true, Who, cancellationToken));
}
