using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Features.Loads.Receiving;

namespace ResourceRoom.Web.Commands;

/// <summary>What stands behind the word <c>load</c>.</summary>
public sealed record LoadArguments
{
    public const string Usage = "load FILE --system CODE [--mode rows|all-or-nothing] [--check]";

    public required string File { get; init; }

    public required string System { get; init; }

    public string? Mode { get; init; }

    public bool IsCheck { get; init; }

    /// <summary>Null when they are not understood.</summary>
    public static LoadArguments? Read(string[] args)
    {
        string? file = null, system = null, mode = null;
        var isCheck = false;
        for (var place = 0; place < args.Length; place++)
        {
            var (name, value) = args[place].Split('=', 2) is [var before, var after] && before.StartsWith("--", StringComparison.Ordinal) ? (before, after) : (args[place], null);
            switch (name)
            {
                case "--check" when value is null && !isCheck:
                    isCheck = true;
                    break;
                case "--system" when system is null && (value ?? args.ElementAtOrDefault(++place)) is { } code:
                    system = code;
                    break;
                case "--mode" when mode is null && (value ?? args.ElementAtOrDefault(++place)) is LoadMode.ByRows or LoadMode.AllOrNothing:
                    mode = value ?? args[place];
                    break;
                case [not '-', ..] when file is null:
                    file = name;
                    break;
                default:
                    return null;
            }
        }

        return file is null || system is null ? null : new LoadArguments { File = file, System = system, Mode = mode, IsCheck = isCheck };
    }

    public NewLoad ToLoad(TrackingSystem system, string fileName) => new()
    {
        System = system,
        FileName = fileName,
        IsCheck = IsCheck,
        IsAllOrNothing = Mode is null ? system.IsAllOrNothing : Mode == LoadMode.AllOrNothing,
    };
}
