using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Receipts;

public static class LoadReceipts
{
    /// <summary>Loads that have a receipt, with what it names. A file that is still being received has none.</summary>
    public static IQueryable<Load> WithReceipt(this IQueryable<Load> loads) => loads.AsNoTracking()
        .Include(load => load.System).Include(load => load.By).Include(load => load.ByKey).Include(load => load.SameFileAs)
        .Where(load => load.State != LoadState.Receiving);

    public static LoadReceipt ToReceipt(this Load load) => new()
    {
        Id = load.PublicId,
        State = (ReceiptState)load.State,
        System = new ReceiptSystem(load.System.Code, load.System.LwiaNumber, load.System.Name),
        FileName = load.FileName,
        Sha256 = Convert.ToHexStringLower(load.Sha256!),
        Bytes = load.Bytes,
        Mode = LoadMode.Of(load.IsAllOrNothing),
        SameFileAs = load.SameFileAs?.PublicId,
        Received = load.ReceivedAt,
        Started = load.StartedAt,
        Finished = load.FinishedAt,
        By = load.SentBy(),
        Rows = new ReceiptRows(load.Counts.Read, load.New, load.Updated, load.Unchanged, load.Voided, load.Rejected, load.Withheld),
        Rejects = load.Findings.Rejects.OrderBy(reject => reject.Key.Name(), StringComparer.Ordinal).ToDictionary(reject => reject.Key.Name(), reject => reject.Value),
        FileFaults = [.. load.Findings.FileFaults.Select(fault => new ReceiptFault(fault.Code.Name(), fault.Column?.Name() ?? ""))],
        IgnoredColumns = load.Findings.IgnoredColumns,
        People = new ReceiptPeople(load.NewPeople),
        KeptOnFile = load.KeptOnFile,
        KeptCorrections = load.KeptCorrections,
        PossibleDoubles = load.PossibleDoubles,
        BecameReportable = load.BecameReportable,
        LooksLikeDefault = [.. load.Findings.LooksLikeDefault.Select(column => column.Name())],
    };

    /// <summary>Who sent a load, in words.</summary>
    public static string SentBy(this Load load) => load switch
    {
        { ByKey: { } key } => $"key …{key.End}",
        { By: { } person } => person.DisplayName,
        _ => "command line",
    };
}
