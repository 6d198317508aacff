using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

/// <summary>
/// Saves one row of a sheet by the same way as the desk saves a card, or says what stands in the way. Sent again, it finds
/// the visit it made.
/// </summary>
public sealed class SaveRow(
    ResourceRoomDb db, SheetRowMatcher sheetRowMatcher, RecordVisit recordVisit, RecordNewVisitor recordNewVisitor, SheetPageQuery reader, SealedForms sealedForms)
{
    public async Task<SheetRow> ExecuteAsync(ActingUser who, SheetDay day, SheetRowInput sent, CancellationToken cancellationToken)
    {
        var row = await SaveAsync(who, day, sent, cancellationToken);
        if (row is { Done: null, Choice: { } shown })
        {
            await db.LogShownBeyondReachAsync(shown.Matches.Select(match => match.Person.PublicId), new Act(who, day.Now));
        }

        return row;
    }

    private async Task<SheetRow> SaveAsync(ActingUser who, SheetDay day, SheetRowInput sent, CancellationToken cancellationToken)
    {
        if (await reader.DoneAsync(who, sent, cancellationToken) is { } done)
        {
            return done;
        }

        var row = (sent.Who == SheetRowInput.WithoutSsn ? sent.With(SheetColumn.Ssn, SheetWords.Declined) with { Who = null } : sent)
            .WithKeptSsn(sealedForms, who).WithoutStraySsn(out var stray);
        var match = await sheetRowMatcher.ExecuteAsync(who, row, new RowParser(day, row, asked: static _ => false).ReadAll().Answers, cancellationToken);
        var isNew = match is SheetRowMatch.New;
        var read = new RowParser(day, row, item => isNew || item == NineItem.LaborForceStatus).ReadAll();
        var unsaved = reader.ToRow(who, row, [.. stray, .. read.Faults]) with
        {
            Choice = match.Choice,
            MustChoose = match is SheetRowMatch.Unclear,
            IsOutOfReach = match is SheetRowMatch.OutOfScope,
            AsksForAge = NeedsConfirmation(read, row, day),
            AsksForSsn = Ssn.TryParse(row.Ssn, out var ssn, out _) && ssn.LooksMadeUp,
        };
        if (match is SheetRowMatch.OutOfScope)
        {
            return unsaved with { Faults = [new RowFault("", "The person chosen for this row cannot be found. Save the row again and choose one of the people shown.")] };
        }

        if (row.VisitKey == Guid.Empty)
        {
            return unsaved with { Faults = [new RowFault("", "Something went wrong with this row. Enter it in another row.")] };
        }

        if (match is SheetRowMatch.Unclear)
        {
            // The same row, sent twice at once, may have made the very record that is offered here.
            return await reader.DoneAsync(who, sent, cancellationToken) ?? unsaved;
        }

        return unsaved.NeedsMending ? unsaved : await SavedAsync(who, match, read, unsaved, cancellationToken);
    }

    private async Task<SheetRow> SavedAsync(ActingUser who, SheetRowMatch match, ParsedRow read, SheetRow unsaved, CancellationToken cancellationToken)
    {
        var outcome = match is SheetRowMatch.OnFile onFile
            ? await recordVisit.ExecuteAsync(who, onFile.ParticipantId, read.Answers, read.Draft!, cancellationToken)
            : await recordNewVisitor.ExecuteAsync(
                who, read.Answers, read.Draft!, isDifferentPerson: match is SheetRowMatch.New { IsDifferentPerson: true }, cancellationToken);
        return outcome switch
        {
            CheckInOutcome.Recorded recorded => await reader.DoneAsync(who, unsaved.Input, cancellationToken) is { Done: { } saved } row
                ? row with { Done = saved with { Kept = recorded.Kept } }
                : unsaved with { Faults = [new CheckInOutcome.FormUsedElsewhere().InWords()] },
            CheckInOutcome.PossibleDuplicate mayExist => unsaved with { Choice = new RowChoice(mayExist.Matches, HasMore: false), MustChoose = true },
            CheckInOutcome.Overlaps overlap => unsaved with { Overlap = overlap },
            _ => unsaved with { Faults = [outcome.InWords()] },
        };
    }

    private static bool NeedsConfirmation(ParsedRow read, SheetRowInput row, SheetDay day) =>
        (row.ConfirmBirthDate || read.Faults.Any(fault => fault.Field == nameof(SheetColumn.BirthDate)))
        && BirthDate.TryParse(row.BirthDate, day.Day, out var date, out _)
        && BirthDate.NeedsConfirmation(date, day.Day);
}
