using System.Globalization;
using System.Text;

using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Shared.Forms.Keys;

public sealed class FormKeyBinder(SecretColumns secrets) : IModelBinder
{
    private const string AntiforgeryField = "__RequestVerificationToken";

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var request = bindingContext.HttpContext.Request;
        var form = request.HasFormContentType ? await request.ReadFormAsync(bindingContext.HttpContext.RequestAborted) : FormCollection.Empty;
        if (!Guid.TryParse(form[FormKey.Field], out var key) || key == Guid.Empty)
        {
            bindingContext.ModelState.AddModelError("", FormKey.Missing);
        }

        bindingContext.Result = ModelBindingResult.Success(new FormKey(key, secrets.Hash(SecretColumn.FormContent, ContentOf(request.Path, form))));
    }

    // Lengths keep one field's text from passing as another field.
    private static string ContentOf(PathString path, IFormCollection form)
    {
        var content = new StringBuilder(path.Value);
        foreach (var (name, values) in form.Where(field => field.Key is not (FormKey.Field or AntiforgeryField)).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            foreach (var value in values)
            {
                content.Append(CultureInfo.InvariantCulture, $"\n{name.Length}:{name}={value?.Length}:{value}");
            }
        }

        foreach (var file in form.Files)
        {
            content.Append(CultureInfo.InvariantCulture, $"\n{file.Name.Length}:{file.Name}={file.FileName.Length}:{file.FileName}:{file.Length}");
        }

        return content.ToString();
    }
}

public sealed class FormKeyBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(FormKey) ? new BinderTypeModelBinder(typeof(FormKeyBinder)) : null;
}
