using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Systems;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Loads.Upload;

/// <summary>What came of an upload: a load, or what is wrong with a field.</summary>
public sealed record UploadOutcome(Guid? Load, string Field = "", string Message = "");

/// <summary>Receives a file that a person sends, as CSV or as a spreadsheet, whatever type the browser gives it.</summary>
[Scoped]
public sealed class UploadLoad(ResourceRoomDb db, ReceiveLoad receiveLoad)
{
    private const string Unreadable = "We could not read this spreadsheet. Save it again as an Excel workbook (.xlsx) or as CSV UTF-8, up to 32 MB; send a larger one as CSV.";

    private static readonly byte[] ZipSignature = "PK\u0003\u0004"u8.ToArray();

    internal async Task<UploadOutcome> ExecuteAsync(UploadForm form, ActingUser who, CancellationToken cancellationToken)
    {
        var input = form.Input;
        if (await db.TrackingSystems.AsNoTracking().VisibleTo(who).Include(row => row.Answers).FirstOrDefaultAsync(row => row.Code == input.System, cancellationToken) is not { } system)
        {
            return new UploadOutcome(null, nameof(input.System), "Choose a system from the list.");
        }

        if (system.WhyNot() is { } reason)
        {
            return new UploadOutcome(null, nameof(input.System), reason);
        }

        if (form.File is not { } file)
        {
            return new UploadOutcome(null, nameof(input.File), "Choose a file.");
        }

        var load = new NewLoad
        {
            System = system,
            FileName = FileNames.Clean(form.FileName),
            IsCheck = input.CheckOnly,
            IsAllOrNothing = string.IsNullOrEmpty(input.Mode) ? system.IsAllOrNothing : input.Mode == LoadMode.AllOrNothing,
            ById = who.AccountId,
        };
        var start = new byte[ZipSignature.Length];
        var length = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        var begun = new BegunStream(start.AsMemory(0, length), file);
        return start.AsSpan().SequenceEqual(ZipSignature)
            ? await ReceiveSpreadsheetAsync(load, begun, cancellationToken)
            : OutcomeOf(await receiveLoad.ExecuteAsync(load, begun, cancellationToken));
    }

    private async Task<UploadOutcome> ReceiveSpreadsheetAsync(NewLoad load, BegunStream file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        while (content.Length <= SpreadsheetStream.MostBytes && await file.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            content.Write(buffer, 0, count);
        }

        content.Position = 0;
        await using var rows = content.Length > SpreadsheetStream.MostBytes ? null : SpreadsheetStream.Open(content);
        if (rows is null)
        {
            return new UploadOutcome(null, nameof(UploadInput.File), Unreadable);
        }

        try
        {
            return OutcomeOf(await receiveLoad.ExecuteAsync(load, rows, cancellationToken));
        }
        catch (InvalidDataException)
        {
            return new UploadOutcome(null, nameof(UploadInput.File), Unreadable);
        }
    }

    private static UploadOutcome OutcomeOf(Reception reception) => reception is Reception.Received received
        ? new UploadOutcome(received.Load.PublicId)
        : new UploadOutcome(null, nameof(UploadInput.File), reception.InWords());
}
