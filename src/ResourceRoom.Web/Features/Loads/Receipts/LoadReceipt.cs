using System.Text.Json.Serialization;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Web.Features.Loads.Receipts;

/// <summary>What became of a load, as programs get it. Names and order are those of the contract.</summary>
public sealed record LoadReceipt
{
    public required Guid Id { get; init; }

    public required ReceiptState State { get; init; }

    public int Layout { get; } = LoadColumns.Layout;

    public required ReceiptSystem System { get; init; }

    public required string FileName { get; init; }

    /// <summary>64 hexadecimal digits in small letters.</summary>
    public required string Sha256 { get; init; }

    public required long Bytes { get; init; }

    /// <summary>One of rows and all-or-nothing.</summary>
    public required string Mode { get; init; }

    /// <summary>The first load of the same bytes from the same system.</summary>
    public required Guid? SameFileAs { get; init; }

    public required DateTime Received { get; init; }

    public required DateTime? Started { get; init; }

    public required DateTime? Finished { get; init; }

    public required string By { get; init; }

    public required ReceiptRows Rows { get; init; }

    public required IReadOnlyDictionary<string, int> Rejects { get; init; }

    public required IReadOnlyList<ReceiptFault> FileFaults { get; init; }

    public required IReadOnlyList<string> IgnoredColumns { get; init; }

    public required ReceiptPeople People { get; init; }

    public required int KeptOnFile { get; init; }

    public required int KeptCorrections { get; init; }

    public required int PossibleDoubles { get; init; }

    public required int BecameReportable { get; init; }

    public required IReadOnlyList<string> LooksLikeDefault { get; init; }

    public string RejectsUrl => $"{ReceiptAddress.Of(Id)}/rejects.csv";

    public string MendUrl => $"{ReceiptAddress.Of(Id)}/mend.csv";
}

/// <summary>Where a load is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReceiptState>))]
public enum ReceiptState
{
    Queued = LoadState.Queued,
    Running = LoadState.Running,
    Finished = LoadState.Finished,
    Held = LoadState.Held,
    Refused = LoadState.Refused,
    Failed = LoadState.Failed,
}

public sealed record ReceiptSystem(string Code, int Lwia, string Name);

public sealed record ReceiptRows(int Read, int New, int Updated, int Unchanged, int Voided, int Rejected, int Withheld);

/// <summary>Why the file was refused; the column is empty where none is meant.</summary>
public sealed record ReceiptFault(string Code, string Column);

public sealed record ReceiptPeople(int New);

public static class ReceiptAddress
{
    public static string Of(Guid load) => $"/api/v1/loads/{load}";
}
